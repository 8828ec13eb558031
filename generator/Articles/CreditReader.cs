using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Reads the forms in which the press credits pictures, as a line of their own or at the end of a caption.</summary>
internal static class CreditReader
{
    private const int LongestCredit = 110;

    /// <summary>A line that is nothing but credit, wherever it stands.</summary>
    public static Credit? Line(Language language, string text, SeedSpan span) =>
        span.Length > LongestCredit ? null
        : CreditLabel.Read(language, text, span, enclosed: false) ?? BehindSign(language, text, span) ?? Bracketed(language, text, span) ?? Via(language, text, span) ?? Divided(language, text, span)
        ?? Copyright(language, text, span) ?? CreditLabel.BehindAgency(language, text, span);

    /// <summary>"© Photo: X".</summary>
    private static Credit? BehindSign(Language language, string text, SeedSpan span) =>
        span.Length > 1 && text[span.Start] == '\u00A9'
            && CreditLabel.Read(language, text, Shape.Trim(text, SeedSpan.Between(span.Start + 1, span.End)), enclosed: false) is { } credit
            ? credit with { Whole = span }
            : null;

    /// <summary>A line of nothing but a known agency, or of names: a credit where it stands under the words of a picture.</summary>
    public static Credit? BareLine(Language language, string text, SeedSpan span) =>
        span.Length > LongestCredit ? null
        : Agency(text, span) ?? CreditLabel.ReadSource(language, text, span)
        ?? (IsDivided(text, span) || CreditNames.IsBareName(language, text, span)
            ? CreditNames.Read(language, text, span) is { } names ? names with { Rule = ReadingRule.CreditNames } : null
            : null);

    /// <summary>A credit behind the last words of a caption.</summary>
    public static Credit? Tail(Language language, string text, SeedSpan caption) =>
        BehindLabel(language, text, caption) ?? InBrackets(language, text, caption) ?? BehindStop(language, text, caption) ?? AtEnd(language, text, caption);

    /// <summary>"... at the gate. Photo: X/Y", "... at the gate | Photo: X", "... at the gateCredit: X".</summary>
    private static Credit? BehindLabel(Language language, string text, SeedSpan caption)
    {
        int from = Math.Max(caption.Start, caption.End - LongestCredit);
        for (int mark = text.LastIndexOf(':', caption.End - 1, caption.End - from); mark > from; mark = text.LastIndexOf(':', mark - 1, mark - from))
        {
            int start = CreditLabel.StartBefore(text, from, mark);
            if (start > caption.Start && start < mark && CreditLabel.Read(language, text, SeedSpan.Between(start, caption.End), enclosed: false) is { } credit)
            {
                return credit;
            }
        }

        return null;
    }

    /// <summary>"... at the gate (X/Agency)", "... at the gate. [X]"</summary>
    private static Credit? InBrackets(Language language, string text, SeedSpan caption)
    {
        int end = text[caption.End - 1] == '.' ? caption.End - 1 : caption.End;
        char close = end > caption.Start ? text[end - 1] : ' ';
        if (close is not (')' or ']' or '\uFF09'))
        {
            return null;
        }

        int open = text.LastIndexOf(close == ')' ? '(' : close == ']' ? '[' : '\uFF08', end - 1, end - caption.Start);
        if (open <= caption.Start)
        {
            return null;
        }

        SeedSpan whole = SeedSpan.Between(open, caption.End);
        return Bracketed(language, text, SeedSpan.Between(open, end)) is { } credit ? credit with { Whole = whole } : BareBrackets(language, text, caption, whole, end);
    }

    /// <summary>"... at the gate. (X)": names in brackets behind a full stop; an abbreviation in brackets stands within its sentence.</summary>
    private static Credit? BareBrackets(Language language, string text, SeedSpan caption, SeedSpan whole, int end)
    {
        SeedSpan before = Shape.Trim(text, SeedSpan.Between(caption.Start, whole.Start));
        SeedSpan names = Shape.Trim(text, SeedSpan.Between(whole.Start + 1, end - 1));
        return !before.IsEmpty && text[before.End - 1] is '.' or '!' or '?' or '\u201D' && !names.IsEmpty && AreNames(language, text, names)
            ? new Credit(ReadingRule.CreditBrackets, whole, default, default, names, NamesAgency: false)
            : null;
    }

    /// <summary>The credit starts behind a stop; no name holds one, but initials and abbreviations do, so every stop is tried, last first.</summary>
    private static Credit? BehindStop(Language language, string text, SeedSpan caption)
    {
        for (int i = caption.End - 3; i > caption.Start && caption.End - i < LongestCredit; i--)
        {
            bool stop = text[i] is '.' or '!' or '?' or '\u201D' or '"' or '\u00BB' && Script.IsBlank(text[i + 1]);
            bool mark = text[i] is '|' or '\u2013' or '\u2014' || (text[i] == '-' && Script.IsBlank(text[i - 1]) && Script.IsBlank(text[i + 1]));
            if (stop || mark || text[i + 1] == '\u00A9')
            {
                SeedSpan tail = Shape.Trim(text, SeedSpan.Between(i + 1, caption.End));
                if (!tail.IsEmpty && (CreditLabel.Read(language, text, tail, enclosed: false) ?? Copyright(language, text, tail) ?? Divided(language, text, tail)
                    ?? CreditLabel.BehindAgency(language, text, tail) ?? Agency(text, tail)) is { } credit)
                {
                    return credit;
                }
            }
        }

        return null;
    }

    /// <summary>"... at the gate X/Agency": without a mark between, the name is what has capitals.</summary>
    private static Credit? AtEnd(Language language, string text, SeedSpan caption)
    {
        int slash = text.LastIndexOf('/', caption.End - 1, Math.Min(caption.Length, LongestCredit));
        if (slash <= caption.Start || slash == caption.End - 1)
        {
            return null;
        }

        SeedSpan agency = Shape.Trim(text, SeedSpan.Between(slash + 1, caption.End));
        if (agency.IsEmpty || !CreditNames.IsNames(language, text, agency) || !CreditNames.IsAgency(language, text, agency))
        {
            return null;
        }

        const int namesOfPerson = 3;
        int start = slash;
        for (int words = 0; words < namesOfPerson; words++)
        {
            int end = start;
            while (end > caption.Start && Script.IsBlank(text[end - 1]))
            {
                end--;
            }

            int word = end;
            while (word > caption.Start && !Script.IsBlank(text[word - 1]))
            {
                word--;
            }

            if (word == end || !Script.IsUpper(text[word]) || (words > 0 && text[end - 1] is '.' or ',' && end - word > 2))
            {
                break;
            }

            start = word;
        }

        return start < slash && start > caption.Start && CreditNames.Read(language, text, SeedSpan.Between(start, caption.End)) is { } parts
            ? parts with { Rule = ReadingRule.CreditAgency }
            : null;
    }

    /// <summary>"(AP Photo/X)", "(Photo: X)", "(X/Agency)", "(X via Y)", "[Agency: X]", "(Agency)".</summary>
    private static Credit? Bracketed(Language language, string text, SeedSpan span)
    {
        if (span.Length is < 4 or > LongestCredit || !IsEnclosed(text[span.Start], text[span.End - 1]))
        {
            return null;
        }

        SeedSpan inside = Shape.Trim(text, SeedSpan.Between(span.Start + 1, span.End - 1));
        if (inside.IsEmpty)
        {
            return null;
        }

        Credit? credit = CreditLabel.Read(language, text, inside, enclosed: true) ?? CreditLabel.BehindAgency(language, text, inside)
            ?? Names(language, text, inside, ReadingRule.CreditBrackets) ?? BehindColon(language, text, inside) ?? Agency(text, inside);
        return credit is { } found
            ? found with { Rule = found.Rule == ReadingRule.CreditLabel && found.Agency.Start == inside.Start ? ReadingRule.CreditBrackets : found.Rule, Whole = span }
            : null;
    }

    private static bool IsEnclosed(char open, char close) => (open, close) is ('(', ')') or ('[', ']') or ('\uFF08', '\uFF09');

    /// <summary>"Agency: X".</summary>
    private static Credit? BehindColon(Language language, string text, SeedSpan span)
    {
        int colon = text.IndexOf(':', span.Start, span.Length);
        if (colon <= span.Start)
        {
            return null;
        }

        SeedSpan agency = Shape.Trim(text, SeedSpan.Between(span.Start, colon));
        SeedSpan name = Shape.Trim(text, SeedSpan.Between(colon + 1, span.End));
        return !name.IsEmpty && CreditNames.IsAgency(language, text, agency) && CreditNames.IsNames(language, text, name)
            ? new Credit(ReadingRule.CreditBrackets, span, name, agency, default, NamesAgency: true)
            : null;
    }

    /// <summary>"X | Agency | Supplier", "X/Agency": names between bars or strokes, of which one is an agency or three follow a person's; others are a menu, or two authors.</summary>
    private static Credit? Divided(Language language, string text, SeedSpan span) =>
        Names(language, text, span, text.IndexOf('|', span.Start, span.Length) >= 0 ? ReadingRule.CreditBars : ReadingRule.CreditLabel) is { } parts
            && (parts.NamesAgency || (!parts.Supplier.IsEmpty && Shape.Words(text, parts.Creator) is 2 or 3)) ? parts : null;

    /// <summary>"© X", without a year and without a claim of rights, which would be the page's own notice.</summary>
    private static Credit? Copyright(Language language, string text, SeedSpan span)
    {
        if (span.IsEmpty || text[span.Start] != '\u00A9')
        {
            return null;
        }

        SeedSpan names = Shape.Trim(text, SeedSpan.Between(span.Start + 1, span.End));
        return CreditNames.Read(language, text, names) is { } parts ? parts with { Rule = ReadingRule.CreditCopyright, Whole = span } : null;
    }

    /// <summary>"X via Reuters", "X/Agency via Supplier".</summary>
    private static Credit? Via(Language language, string text, SeedSpan span) =>
        text.IndexOf(" via ", span.Start, span.Length, StringComparison.Ordinal) > 0 && CreditNames.Read(language, text, span) is { } parts
            ? parts with { Rule = ReadingRule.CreditVia }
            : null;

    private static Credit? Agency(string text, SeedSpan span) =>
        CreditNames.IsKnownAgency(text, span) ? new Credit(ReadingRule.CreditAgency, span, default, default, span, NamesAgency: true) : null;

    /// <summary>Two names or three with a mark between them.</summary>
    private static Credit? Names(Language language, string text, SeedSpan span, ReadingRule rule) =>
        IsDivided(text, span) && CreditNames.Read(language, text, span) is { } parts ? parts with { Rule = rule } : null;

    private static bool IsDivided(string text, SeedSpan span) =>
        text.IndexOf('/', span.Start, span.Length) > span.Start || text.IndexOf('|', span.Start, span.Length) > span.Start
        || text.IndexOf(" via ", span.Start, span.Length, StringComparison.Ordinal) > 0;

    /// <summary>Names with commas between them, such as an office and its place.</summary>
    private static bool AreNames(Language language, string text, SeedSpan span)
    {
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || text[i] == ',')
            {
                SeedSpan part = Shape.Trim(text, SeedSpan.Between(start, i));
                if (part.IsEmpty || !CreditNames.IsNames(language, text, part))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }
}
