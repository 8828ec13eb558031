using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Tells the present tense in which captions describe a picture from the past in which news is told.</summary>
internal static class CaptionScene
{
    private const int MostNameWords = 14;

    /// <summary>Whether the first verb of a sentence that starts with a capital is in the list of what is done in pictures, and nothing else is told in it.</summary>
    public static bool IsPresent(Language language, string text, SeedSpan span)
    {
        int words = 0;
        int i = span.Start;
        if (!Script.IsUpper(text[i]))
        {
            return false;
        }

        while (i < span.End && words < MostNameWords)
        {
            int start = i;
            while (i < span.End && Script.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words++;
                WordClass classes = language.ClassOf(text, start, i - start);
                if (words > 1 && Script.IsLower(text[start]) && (classes & WordClass.SceneVerbs) != 0)
                {
                    return true;
                }

                if ((classes & WordClass.SpeechVerbs) != 0)
                {
                    return false;
                }
            }

            i = i == start ? i + 1 : i;
        }

        return false;
    }

    /// <summary>"Ada Lind with the first limes in her garden.": a name and a word of place or occasion, and no verb that tells what happened.</summary>
    public static bool IsVerbless(Language language, string text, SeedSpan span)
    {
        int names = 0;
        bool first = true;
        for (int i = span.Start, start = i; i <= span.End; i++)
        {
            if (i < span.End && (Script.IsLetter(text[i]) || text[i] is '-' or '\'' or '\u2019'))
            {
                continue;
            }

            if (i > start && first)
            {
                if (!Script.IsUpper(text[start]))
                {
                    if (names < 2 || !language.Is(text, start, i - start, WordClass.SceneLinks))
                    {
                        return false;
                    }

                    first = false;
                }

                names++;
            }
            else if (i > start && language.Is(text, start, i - start, WordClass.SpeechVerbs | WordClass.FiniteVerbs))
            {
                return false;
            }

            if (i < span.End && first && !Script.IsBlank(text[i]) && !(text[i] == '.' && i - start <= 2))
            {
                return false;
            }

            start = i + 1;
        }

        return !first;
    }
}
