using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Problems;
using SiteBuilder.Readings;
using Spectre.Console;

namespace SiteBuilder.Commands;

/// <summary>Shows how a seed was read: each block with its kind, the rule, how sure it is and what else was considered; then every fact.</summary>
internal static class ExplainCommand
{
    private const int NearestNames = 3;
    private const int WidthWithoutTerminal = 160;
    private const int WidthOfColumns = 78;
    private const int LeastText = 40;

    public static int Run(ArticleArchive archive, string seed, bool plain, TextWriter output)
    {
        List<Article> found = Find(archive, seed);
        if (found.Count != 1)
        {
            output.WriteLine(found.Count == 0 ? NotFound(archive, seed) : Several(seed, found));
            return 1;
        }

        bool terminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        bool colours = terminal && !plain && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        int width = terminal ? Math.Max(Console.WindowWidth, WidthOfColumns + LeastText) : WidthWithoutTerminal;
        console.Profile.Width = 4 * width; // lines are cut here, not wrapped there
        Explain(found[0], console, width);
        return 0;
    }

    /// <summary>The seed of that path, file name or slug; else all whose path, file name or slug starts so.</summary>
    private static List<Article> Find(ArticleArchive archive, string seed)
    {
        string name = seed.Replace('\\', '/');
        List<Article> exact = [.. archive.Articles.Where(article => Names(article).Contains(name, StringComparer.Ordinal))];
        return exact.Count > 0
            ? exact
            : [.. archive.Articles.Where(article => Names(article).Any(one => one.StartsWith(name, StringComparison.OrdinalIgnoreCase)))];
    }

    private static string[] Names(Article article) => [article.Capture.Path, Path.GetFileName(article.Capture.Path), article.Slug];

    private static string NotFound(ArticleArchive archive, string seed)
    {
        string nearest = NearestName.Suggest(seed, archive.Articles.SelectMany(Names));
        return Harmless($"No seed is called '{seed}'{nearest}");
    }

    private static string Several(string seed, List<Article> found)
    {
        IEnumerable<string> names = found.Take(NearestNames).Select(static article => Harmless(article.Capture.Path));
        return FormattableString.Invariant($"'{Harmless(seed)}' is the beginning of {found.Count} seeds: {string.Join(", ", names)}") + (found.Count > NearestNames ? ", …" : "");
    }

    private static void Explain(Article article, IAnsiConsole console, int width)
    {
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{Harmless(article.Capture.Path)}[/]  {article.Capture.Lines} lines, {article.Capture.Encoding}");
        console.WriteLine();
        string captured = article.Capture.Text;
        int line = 1;
        int at = 0;
        foreach (Block block in article.Blocks)
        {
            line += LinesBetween(captured, at, block.Span.Start);
            at = block.Span.Start;
            string other = block.Other == block.Kind ? "" : "or " + Words(block.Other);
            string columns = string.Create(
                CultureInfo.InvariantCulture, $"{line,5} {Words(block.Kind),-20} {ReadingRules.NameOf(block.Rule),-22} {block.Confidence,3} ");
            string stated = block.StatedRule is { } name ? $"[{Harmless(name)}] " : "";
            string text = Cut(stated + Harmless(block.Text.Replace('\n', ' ')), width - WidthOfColumns);
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[{Colour(block.Kind)}]{columns}[/][grey]{other,-24}[/]{text}");
        }

        console.WriteLine();
        Fact(console, "language", article.Language);
        Fact(console, "headline", article.Headline);
        Fact(console, "alternative headline", article.AlternativeHeadline);
        Fact(console, "summary", article.Summary);
        Fact(console, "byline", article.Byline, static byline => string.Join("; ", byline.Authors));
        Fact(console, "dateline", article.Dateline, static dateline => dateline.Place + (dateline.Agency is null ? "" : $" ({dateline.Agency})"));
        Fact(console, "published", article.Published, Iso);
        Fact(console, "modified", article.Modified, Iso);
        foreach (Figure figure in article.Figures)
        {
            Fact(console, "figure", figure.Caption);
            Line(console, "credit", figure.CreditLine?.Text, figure.CreditLine?.Rule ?? ReadingRule.None);
        }

        foreach (Quotation quotation in article.Quotations)
        {
            string via = quotation.Via is null ? "" : $" via {quotation.Via}";
            Line(console, "quotation", $"“{quotation.Text}” — {quotation.Speaker.Value ?? "nobody named"}{via}", quotation.Speaker.Rule);
        }

        foreach (Person person in article.People)
        {
            Line(console, "person", person.Name.Value + (person.Role.Value is null ? "" : $", {person.Role.Value}"), person.Name.Rule);
        }

        foreach (Place place in article.Places)
        {
            Line(console, "place", place.Name.Value + (place.Within.Value is null ? "" : $", {place.Within.Value}"), place.Name.Rule);
        }

        foreach (Organization organization in article.Organizations)
        {
            string letters = organization.Abbreviation.Value is null ? "" : $" ({organization.Abbreviation.Value})";
            string role = organization.Role.Value is null ? "" : $", {organization.Role.Value}";
            Line(console, "organisation", organization.Name.Value + letters + role, organization.Name.Rule);
        }

        Fact(console, "source note", article.SourceNote);
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void Fact(IAnsiConsole console, string name, Found<string> fact) => Fact(console, name, fact, static value => value);

    private static void Fact<T>(IAnsiConsole console, string name, Found<T> fact, Func<T, string> print) =>
        Line(console, name, fact is { Basis: not Basis.Absent, Value: { } value } ? print(value) : null, fact.Rule);

    private static void Line(IAnsiConsole console, string name, string? value, ReadingRule rule)
    {
        if (value is not null)
        {
            console.MarkupLineInterpolated(
                CultureInfo.InvariantCulture, $"[bold]{name,-21}[/]{Harmless(value)} [grey]({ReadingRules.NameOf(rule)})[/]");
        }
    }

    private static string Colour(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Alert or BlockKind.Definition or BlockKind.Footnote or BlockKind.Table or BlockKind.Code => "green",
        BlockKind.Subhead or BlockKind.PullQuote => "lime",
        BlockKind.Headline or BlockKind.AlternativeHeadline or BlockKind.Summary => "yellow",
        BlockKind.Byline or BlockKind.PublicationLine or BlockKind.Dateline or BlockKind.SourceNote or BlockKind.AuthorNote or BlockKind.Correction => "aqua",
        BlockKind.Caption or BlockKind.CreditLine => "fuchsia",
        _ => "grey",
    };

    private static string Words(BlockKind kind) => string.Concat(
        kind.ToString().Select(static (c, i) => char.IsUpper(c) && i > 0 ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    /// <summary>No sign of a capture may steer the terminal: what is no letter of a line is printed as U+FFFD.</summary>
    private static string Harmless(string text) =>
        string.Concat(text.Select(static c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator ? '\uFFFD' : c));

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 1)] + "…";

    private static int LinesBetween(string text, int start, int end)
    {
        int lines = 0;
        for (int i = start; i < end; i++)
        {
            lines += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
        }

        return lines;
    }
}
