using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds the word behind which a line names its authors: "by" and its like before a name, or a label such as "Text" and a colon. "Reviewed by"
/// and "Photo:" name others.
/// </summary>
internal static class BylineLead
{
    private const int MostWordsBefore = 2;
    private const int LongestLabel = 24;
    private const int MostWordsOfSentence = 8;

    /// <summary>"Written by", "Text: by", "Posted by": in many languages the word before names means "of" as well, and stands in any heading.</summary>
    private const WordClass Leads = WordClass.BylineLeads | WordClass.BylineLabels | WordClass.PublicationLineWords | WordClass.UpdateWords;

    /// <summary>
    /// Where the names start, among the first words of a line or behind a bar, or anywhere in one that holds other fields too; -1 where a line has no such word,
    /// or is a sentence.
    /// </summary>
    public static int NamesAt(Language language, string text, SeedSpan span, bool anywhere)
    {
        if (IdeographicByline.IsOf(language) || (Shape.EndsSentence(text, span) && Shape.Words(text, span) > MostWordsOfSentence))
        {
            return -1;
        }

        WordClass before = WordClass.None;
        WordClass other = WordClass.None;
        int words = 0;
        int i = span.Start;
        while (i < span.End)
        {
            int end = Shape.WordEnd(text, i, span.End);
            if (end == i)
            {
                bool bar = text[i] is '|' or ';' or '\u2022';
                words = bar ? 0 : words;
                before = bar ? WordClass.None : before;
                other = bar ? WordClass.None : other;
                i++;
                continue;
            }

            WordClass classes = language.ClassOf(text, i, end - i);
            int names = SkipMarks(text, end, span.End, out bool colon);
            bool isLead = (classes & WordClass.BylineWords) != 0 || ((classes & WordClass.BylineLabels) != 0 && colon);
            bool isGlued = names == end && words == 0 && Script.IsUpper(text[i]);
            bool fits = words == 0 || anywhere || (words <= MostWordsBefore && (before & Leads) != 0);
            if (isLead && fits && names < span.End && (names > end || isGlued) && AuthorNames.IsCapital(text[names]) && ((before | other) & WordClass.NotWriters) == 0)
            {
                return names;
            }

            words++;
            other = before;
            before = classes;
            i = end;
        }

        return -1;
    }

    /// <summary>A line of nothing but the words before names: "By", "Written by", "Author:".</summary>
    public static bool IsAlone(Language language, string text, SeedSpan span)
    {
        bool colon = span.Length > 0 && text[span.End - 1] is ':' or '\uFF1A';
        if (span.Length > LongestLabel)
        {
            return false;
        }

        bool lead = false;
        int words = 0;
        int i = span.Start;
        while (i < span.End)
        {
            int end = Shape.WordEnd(text, i, span.End);
            if (end > i)
            {
                WordClass classes = language.ClassOf(text, i, end - i);
                lead = (classes & WordClass.BylineWords) != 0 || (colon && (classes & WordClass.BylineLabels) != 0);
                if ((classes & WordClass.NotWriters) != 0 || ++words > MostWordsBefore + 1)
                {
                    return false;
                }
            }
            else if (text[i] is not (' ' or ':' or '\u00A0' or '\uFF1A'))
            {
                return false;
            }

            i = end > i ? end : i + 1;
        }

        return lead;
    }

    private static int SkipMarks(string text, int at, int end, out bool colon)
    {
        colon = false;
        while (at < end && (Script.IsBlank(text[at]) || text[at] is ':' or '\uFF1A'))
        {
            colon |= !Script.IsBlank(text[at]);
            at++;
        }

        return at;
    }
}
