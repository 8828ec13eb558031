using System.Collections.Generic;
using System.Threading;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Reads an article from a captured text. The order of the rules is the order of trust: what is sure is named first, and each later rule
/// sees only what is left.
/// </summary>
internal static class ArticleReader
{
    /// <summary>The reading of a text; spans count in the captured text.</summary>
    /// <param name="captured">The decoded capture.</param>
    /// <param name="options">What the project says of how texts are read.</param>
    /// <param name="cancellation">Ends a reading that is no longer wanted.</param>
    public static Reading Read(string captured, ReadingOptions options, CancellationToken cancellation) => Read(captured, [], options, cancellation);

    /// <inheritdoc cref="Read(string, ReadingOptions, CancellationToken)"/>
    /// <param name="captured">The decoded capture.</param>
    /// <param name="statedLines">What its author says that lines of it are.</param>
    /// <param name="options">What the project says of how texts are read.</param>
    /// <param name="cancellation">Ends a reading that is no longer wanted.</param>
    public static Reading Read(string captured, IReadOnlyList<StatedLine> statedLines, ReadingOptions options, CancellationToken cancellation)
    {
        SeedText seed = new(captured);
        List<SeedLine> lines = LineReader.Read(seed.Text, cancellation);
        Language language = LanguageOf(seed, options);
        Draft draft = new(seed, language, options, BlockReader.Read(seed.Text, lines));

        StatedLineRules ofAuthor = StatedLineRules.Label(draft, statedLines);
        Weigh(draft, cancellation);
        ResidueRules.Label(draft);
        StatedResidueRules.Label(draft);
        HeadlineRules.Label(draft);
        PublicationLineRules.Label(draft);
        FigureRules.Label(draft);
        BylineRules.Label(draft);
        EndRules.Label(draft);
        NoteRules.Label(draft);
        BylineNoteRules.Label(draft);
        BlockQuoteRules.Label(draft);
        OutlineRules.Label(draft);
        ofAuthor.Bind();
        return ReadText(draft, cancellation);
    }

    /// <summary>The language that is stated, or that the text tells.</summary>
    public static Language LanguageOf(SeedText seed, ReadingOptions options) =>
        options.Language is { } stated && Language.IndexOf(stated) >= 0 ? Language.Of(stated) : LanguageDetector.Detect(seed.Text);

    /// <summary>Reads the text of an article whose blocks all have their kinds.</summary>
    public static Reading ReadText(Draft draft, CancellationToken cancellation)
    {
        DatelineRules.Label(draft);
        PublishedRules.Infer(draft);

        cancellation.ThrowIfCancellationRequested();
        TokenizedBody body = TokenizedBody.Read(draft, cancellation);
        PersonRules.Find(draft, body, cancellation);
        OrganizationRules.Find(draft, body, cancellation);
        PlaceRules.Find(draft, body, cancellation);
        QuotationRules.Find(draft, body, cancellation);
        return ReadingBinder.Bind(draft);
    }

    /// <summary>Notes of each block what can be seen of it and what that weighs.</summary>
    public static void Weigh(Draft draft, CancellationToken cancellation)
    {
        SignSet[] signs = PageSigns.Read(draft, cancellation);
        WeighedBlock[] weighed = BlockWeigher.Weigh(signs, cancellation);
        for (int i = 0; i < weighed.Length; i++)
        {
            draft.Blocks[i].Signs = signs[i];
            draft.Blocks[i].Weighed = weighed[i];
        }
    }
}
