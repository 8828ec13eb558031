using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Pages;

/// <summary>All quotations by speaker, those of unknown speakers last.</summary>
internal sealed class QuotationPages(PageFrame frame)
{
    private const int QuotationsPerPage = 60;

    /// <summary>The pages, in order; none where nobody is quoted.</summary>
    public IEnumerable<PlannedPage<QuotationsPage>> Quotations()
    {
        Quotation[] all = [.. frame.Archive.Quotations.Where(static quotation => quotation.Form != QuotationForm.Fragment)];
        IGrouping<Speaker?, Quotation>[] known = [.. all.GroupBy(SpeakerOf)];
        (Speaker? Speaker, Quotation Quotation)[] spoken =
        [
            .. frame.Words.Sorted(known.Where(static group => group.Key is not null), static group => group.Key!.Name)
                .Concat(known.Where(static group => group.Key is null)).SelectMany(static group => group.Select(quotation => (group.Key, quotation))),
        ];
        ListPart<(Speaker? Speaker, Quotation Quotation)>[] parts = [.. frame.Parts(spoken, Paths.Quotations, QuotationsPerPage, "earlier_names", "later_names")];
        IReadOnlyList<LinkView> letters = Letters.Links(parts, pair => LetterOf(pair.Speaker), frame.LinkTo, Letters.AnchorOf);
        string count = frame.Words.Strings.Count("quotations_count", all.Length);
        string heading = frame.Words.Strings["quotations"];
        return all.Length == 0 ? [] : parts.Select(part => new PlannedPage<QuotationsPage>(part.Path, () => new QuotationsPage(
            frame.Site, frame.Page("quotations", part.Path, frame.TitleOf(part, heading), count) with { Way = "quotations" }, count, letters, [.. Speakers(part.Items)], part.Pager))
        {
            Changed = PageFrame.LastChangeOf(part.Items.Select(static spoken => spoken.Quotation.Article)),
        });
    }

    /// <summary>A quotation away from its article, with the way back to its paragraph.</summary>
    public static SpokenView Spoken(PageFrame frame, Quotation quotation)
    {
        Article article = quotation.Article;
        string anchor = "#" + frame.AnchorsOf(article).OfParagraph(quotation.Paragraph);
        return new SpokenView(
            quotation.Text, frame.LanguageOf(article), quotation.Via is { } via ? frame.Words.Strings.Format("via", ("name", via)) : null,
            new LinkView(article.Headline.Value ?? "", frame.LinkTo(article.Address) + anchor), frame.Words.Day(article.Published.Value));
    }

    /// <summary>The speakers of a page. The first of each letter bears its anchor, so that the letters lead there.</summary>
    private IEnumerable<SpeakerView> Speakers(IReadOnlyList<(Speaker? Speaker, Quotation Quotation)> spoken)
    {
        HashSet<string> letters = [];
        int number = 0;
        foreach (IGrouping<Speaker?, (Speaker? Speaker, Quotation Quotation)> group in spoken.GroupBy(static pair => pair.Speaker))
        {
            number++;
            string letter = LetterOf(group.Key);
            string id = letters.Add(letter) ? Letters.AnchorOf(letter) : "speaker-" + number.ToString(CultureInfo.InvariantCulture);
            yield return new SpeakerView(
                group.Key?.Name ?? frame.Words.Strings["unknown_speaker"], group.Key?.Path is { } path ? frame.LinkTo(path) : null, id,
                [.. group.Select(pair => Spoken(frame, pair.Quotation))]);
        }
    }

    private string LetterOf(Speaker? speaker) => speaker is null ? Letters.None : Letters.Of(speaker.Name, frame.Words.Strings.Culture);

    private Speaker? SpeakerOf(Quotation quotation) => quotation.Speaker.Value is not { } name
        ? null
        : frame.Ways.Speaker(quotation.Article, name) is { } entry ? new Speaker(entry.Name, entry.Path) : new Speaker(name, null);

    /// <summary>Who speaks.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Path">Path of the page of this name; null for one that is not listed.</param>
    private sealed record Speaker(string Name, string? Path);
}
