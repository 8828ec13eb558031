using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Duplicates;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Markup;
using SiteBuilder.Names;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>Reads one file into an article or problems. It never throws for what a file holds: even its own crash is a problem of that file.</summary>
internal static class SeedReader
{
    private const int LongestSummary = 200;

    public static ReadSeed Read(AdditionalText file, SeedPath path, SeedStatements statements, ReadingOptions options, CancellationToken cancellation)
    {
        try
        {
            return path.DecodedFrom != CapturedText.Binary && file.GetText(cancellation) is { } text
                ? Read(path, text, statements, options, cancellation)
                : Failed(path, SeedProblems.NotText);
        }
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            return new ReadSeed(path.Relative, null, null, new([SeedProblem.OfCrash(path.File, crash)]));
        }
    }

    private static ReadSeed Read(
        SeedPath path, SourceText source, SeedStatements files, ReadingOptions options, CancellationToken cancellation)
    {
        string file = path.File;
        CapturedText captured = path.DecodedFrom is { } encoding
            ? new CapturedText(source.ToString(), encoding, path.FirstBadByte, path.FirstBadCharacter)
            : Decode(source);
        string text = captured.Text;
        if (text.All(static c => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF'))
        {
            return Failed(path, SeedProblems.EmptySeed);
        }

        List<SeedProblem> problems = [];
        NoteEncoding(file, captured, problems);
        NoteControlCharacters(file, text, problems);

        ArticleStatements statements = ReadStatements(path, text, files, problems);
        MarkdownSeed? markdown = path.IsMarkdown ? ReadMarkdown(path, text, problems) : null;
        if (path.IsMarkdown && markdown is null)
        {
            return new ReadSeed(path.Relative, null, null, new([.. problems]));
        }

        ReadingOptions known = WithLanguage(options, statements);
        List<StatedLine> lines = StatedLines(path, text, files, statements, problems);
        Reading reading = markdown is null
            ? ArticleReader.Read(text, lines, known, cancellation)
            : MarkdownArticleReader.Read(text, markdown, TitleIn(path, statements), known, cancellation);
        Func<SeedSpan, string> print = markdown is null ? span => PrintedText.Of(text, span) : markdown.Print;
        string? stated = statements.Own(StatedField.Headline)?.First.Text;
        if (stated is null && reading.Headline.Rule is ReadingRule.None)
        {
            problems.Add(At(SeedProblems.NothingToRead, file, text, 0, 0));
            return new ReadSeed(path.Relative, null, null, new([.. problems]));
        }

        // Statements that cannot be read may have the headline.
        bool unread = problems.Exists(static problem => problem.Descriptor.Id == SeedProblems.StatementsUnreadable.Id);
        if (stated is null && reading.Headline.Rule == ReadingRule.HeadlineAbsent && !unread)
        {
            problems.Add(At(SeedProblems.HeadlineMissing, file, text, reading.Headline.Span.Start, reading.Headline.Span.Length));
        }

        NoteIdleSpeakers(path, text, files, statements, reading, problems);
        if (files.Sidecar is { } sidecar)
        {
            problems.AddRange(new Contradictions(text, print, file, sidecar.FullPath).Find(statements, reading));
        }

        string headline = stated ?? print(reading.Headline.Span);
        Statement? slug = statements.Own(StatedField.Slug);
        ArticleTitle title = new()
        {
            Path = path.Relative,
            FullPath = file,
            Headline = headline,
            Summary = statements.Own(StatedField.Summary)?.First.Text ?? SummaryOf(reading, print),
            Day = DayOf(statements, reading),
            Slug = slug?.First.Text ?? Slug.Of(headline, path.Relative),
            SlugTaken = unread ? null
                : slug is { First: { } first } ? StatementProblems.At(SeedProblems.AddressTaken, first.Place, FileOf(path, files, first.Place))
                : new SeedProblem(SeedProblems.AddressTaken, file, 0, 0, 0, 0),
            IsSlugStated = slug is not null,
            Identifier = Identifier.Of(headline, path.Relative),
            Term = ArticleTerm.Of(statements),
            Section = statements.Any(StatedField.Section)?.First.Text,
            Withdrawal = StatedWithdrawal.Of(statements.Any(StatedField.Withdrawn)),
            Aliases = new([.. Aliases(path, files, statements)]),
        };
        return new ReadSeed(path.Relative, new ArticleEntry(title, RowWriter.Write(reading)), Embargo(path, files, statements), new([.. problems]))
        {
            Names = new([.. SeedNames.Of(print, statements, reading)]),
            References = SeedReferences.Of(file, text, markdown is null ? [] : markdown.Links.Concat(HtmlLinks.Of(markdown, text))),
            Sketch = new SketchedSeed(path.Relative, file, title.Slug, title.Day, TextSketch.Of(text, reading.Blocks), title.Term.IsWithdrawn, Duplicate(path, files, statements)),
            Terms = new([.. StatedTerm.Of(statements.Own, place => FileOf(path, files, place))]),
        };
    }

    /// <summary>The structure of a Markdown file; null where it cannot be read.</summary>
    private static MarkdownSeed? ReadMarkdown(SeedPath path, string text, List<SeedProblem> problems)
    {
        int bodyStart = FrontMatter.BodyStart(text);
        try
        {
            return MarkdownSeed.Read(text, bodyStart);
        }
        catch (ArgumentException mistake) when (mistake.GetType() == typeof(ArgumentException))
        {
            problems.Add(At(SeedProblems.MarkdownUnreadable, path.File, text, bodyStart, 0, "it is nested too deeply"));
            return null;
        }
    }

    /// <summary>Where the front matter states the headline; empty where it does not.</summary>
    private static SeedSpan TitleIn(SeedPath path, ArticleStatements statements) =>
        statements.Own(StatedField.Headline)?.First.Place is { } place && place.File == path.Relative ? place.Span : default;

    private static ArticleStatements ReadStatements(SeedPath path, string text, SeedStatements files, List<SeedProblem> problems)
    {
        StatementText? head = path.IsMarkdown ? FrontMatter.Of(path.Relative, text) : null;
        if (head is null && files.Sidecar is null && files.Folders.Count == 0)
        {
            return ArticleStatements.None;
        }

        List<StatementProblem> mistakes = [];
        ArticleStatements statements = ArticleStatements.Read(
            head, files.Sidecar?.Statements, [.. files.Folders.Select(static folder => ArticleStatements.ReadFolder(folder.Statements))], mistakes);
        problems.AddRange(mistakes.Select(mistake => StatementProblems.Of(mistake, FileOf(path, files, mistake.Place))));
        return statements;
    }

    /// <summary>The file of a place as the compiler knows it.</summary>
    private static string FileOf(SeedPath path, SeedStatements files, StatedPlace place) =>
        place.File == path.Relative ? path.File
        : place.File == files.Sidecar?.Path ? files.Sidecar.FullPath
        : files.Folders.First(folder => folder.Path == place.File).FullPath;

    /// <summary>A stated language that there are words for is what the text is read in.</summary>
    private static ReadingOptions WithLanguage(ReadingOptions options, ArticleStatements statements) =>
        statements.Any(StatedField.Language)?.First.Text is { } tag && tag.Split('-', '_')[0].ToLowerInvariant() is var known && Language.IndexOf(known) >= 0
            ? options with { Language = known }
            : options;

    /// <summary>What the sidecar says of lines that are there. The blocks of Markdown are what its marks say, whoever says otherwise.</summary>
    private static List<StatedLine> StatedLines(SeedPath path, string text, SeedStatements files, ArticleStatements statements, List<SeedProblem> problems)
    {
        List<StatedLine> stated = [];
        Lazy<LineTable> table = new(() => new LineTable(text));
        foreach (StatedField field in (StatedField[])[StatedField.Lines, StatedField.Speakers])
        {
            foreach (StatedValue value in statements.Own(field)?.Values ?? [])
            {
                LineRange range = LineRange.Read(value.Text)!.Value;
                if (!range.HoldsText(text, table.Value))
                {
                    problems.Add(StatementProblems.At(
                        SeedProblems.NoSuchLine, value.Place, FileOf(path, files, value.Place), LinesOf(value, range), path.Relative));
                }
                else if (field == StatedField.Lines && !path.IsMarkdown)
                {
                    stated.Add(new StatedLine(range, BlockKindNames.Of(value.Detail!)!.Value));
                }
            }
        }

        if (path.IsMarkdown && statements.Own(StatedField.Lines) is { } wrong)
        {
            problems.Add(StatementProblems.At(
                SeedProblems.UnknownField, wrong.Key, FileOf(path, files, wrong.Key), "lines", " in Markdown, whose marks say what its lines are; mark them so"));
        }

        return stated;
    }

    /// <summary>A statement of who speaks on a line where nobody starts to.</summary>
    private static void NoteIdleSpeakers(
        SeedPath path, string text, SeedStatements files, ArticleStatements statements, Reading reading, List<SeedProblem> problems)
    {
        if (statements.Own(StatedField.Speakers) is not { } speakers)
        {
            return;
        }

        LineTable table = new(text);
        int[] starts = [.. reading.Quotations.Select(quotation => table.PlaceOf(quotation.Text.Start).Line + 1)];
        foreach (StatedValue value in speakers.Values)
        {
            LineRange range = LineRange.Read(value.Text)!.Value;
            if (range.HoldsText(text, table) && !starts.Any(line => range.First <= line && line <= range.Last))
            {
                problems.Add(StatementProblems.At(SeedProblems.NoQuotation, value.Place, FileOf(path, files, value.Place), LinesOf(value, range), path.Relative));
            }
        }
    }

    private static string LinesOf(StatedValue value, LineRange range) => (range.First == range.Last ? "line " : "lines ") + value.Text;

    /// <summary>The day of publication as one number: stated of the article, read in it, or stated for its folder; 0 for none.</summary>
    private static int DayOf(ArticleStatements statements, Reading reading) =>
        statements.Own(StatedField.Published) is { } own ? StatedDay.Number(own.First.Text)
        : reading.Published.Day != 0 ? reading.Published.Day
        : statements.Default(StatedField.Published) is { } day ? StatedDay.Number(day.First.Text)
        : 0;

    private static IEnumerable<StatedAlias> Aliases(SeedPath path, SeedStatements files, ArticleStatements statements) =>
        (statements.Own(StatedField.Aliases)?.Values ?? []).Select(value => new StatedAlias(
            value.Text, StatementProblems.At(SeedProblems.AliasTaken, value.Place, FileOf(path, files, value.Place))));

    private static StatedDuplicate? Duplicate(SeedPath path, SeedStatements files, ArticleStatements statements) =>
        statements.Own(StatedField.DuplicateOf) is { First: var first }
            ? new StatedDuplicate(
                first.Text.Equals("none", StringComparison.OrdinalIgnoreCase) || first.Text.Equals("false", StringComparison.OrdinalIgnoreCase) ? null : first.Text,
                StatementProblems.At(SeedProblems.NoSuchRecord, first.Place, FileOf(path, files, first.Place)))
            : null;

    private static SeedProblem? Embargo(SeedPath path, SeedStatements files, ArticleStatements statements) =>
        statements.Any(StatedField.Embargo) is { First: var first }
            ? StatementProblems.At(SeedProblems.NoPublishDay, first.Place, FileOf(path, files, first.Place), first.Text)
            : null;

    /// <summary>
    /// The compiler decodes valid UTF-8 and text with a mark as this product does. The build gives it decoded copies of all else; an editor, which
    /// runs no targets, does not, and then the bytes are taken back from the compiler so far as they can be.
    /// </summary>
    private static CapturedText Decode(SourceText source)
    {
        string text = source.ToString();
        Encoding encoding = source.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool known = encoding is UTF8Encoding or UnicodeEncoding;
        if (!known || text.IndexOf('\0') >= 0)
        {
            return CapturedText.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        }

        // Behind a mark the compiler itself puts U+FFFD for what is not valid.
        int bad = encoding.GetPreamble().Length > 0 ? text.IndexOf('\uFFFD') : -1;
        return new CapturedText(text, encoding.WebName, bad < 0 ? -1 : encoding.GetPreamble().Length + encoding.GetByteCount(text.Substring(0, bad)), bad);
    }

    /// <summary>The standfirst, or the first paragraph, cut at a word's end.</summary>
    private static string SummaryOf(Reading reading, Func<SeedSpan, string> print)
    {
        SeedSpan span = reading.Summary.Span;
        for (int i = 0; span.IsEmpty && i < reading.Blocks.Count; i++)
        {
            span = reading.Blocks[i].Kind == BlockKind.Paragraph ? reading.Blocks[i].Span : span;
        }

        // A paragraph may be megabytes long; only its head is wanted.
        string printed = print(new SeedSpan(span.Start, Math.Min(span.Length, 4 * LongestSummary)));
        if (printed.Length <= LongestSummary)
        {
            return printed;
        }

        int blank = printed.LastIndexOf(' ', LongestSummary);
        int end = blank > 0 ? blank : LongestSummary - (char.IsHighSurrogate(printed[LongestSummary - 1]) ? 1 : 0);
        return printed.Substring(0, end) + "\u2026";
    }

    private static void NoteEncoding(string file, CapturedText captured, List<SeedProblem> problems)
    {
        if (captured.FirstBadByte < 0)
        {
            return;
        }

        string argument = "0x" + captured.FirstBadByte.ToString("X", System.Globalization.CultureInfo.InvariantCulture);
        problems.Add(At(SeedProblems.InvalidUtf8, file, captured.Text, captured.FirstBadCharacter, 1, captured.EncodingName, argument));
    }

    private static void NoteControlCharacters(string file, string text, List<SeedProblem> problems)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\v' or '\f') || c is '\u202D' or '\u202E')
            {
                string name = "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
                problems.Add(At(SeedProblems.ControlCharacter, file, text, i, 1, name));
                return;
            }
        }
    }

    /// <summary>A problem at a run of a text.</summary>
    public static SeedProblem At(
        DiagnosticDescriptor descriptor, string file, string text, int start, int length, string? argument = null, string? other = null)
    {
        (int line, int column) = new LineTable(text).PlaceOf(start);
        return new SeedProblem(descriptor, file, start, length, line, column, argument, other);
    }

    private static ReadSeed Failed(SeedPath path, DiagnosticDescriptor descriptor) =>
        new(path.Relative, null, null, new([new SeedProblem(descriptor, path.File, 0, 0, 0, 0)]));
}
