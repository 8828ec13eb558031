using System;
using System.Collections.Generic;
using System.Globalization;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Reads the names of authors out of their field, and tells them from outlets, agencies, desks and offices.</summary>
internal static class AuthorNames
{
    private const int MostWords = 5;

    /// <summary>A name of more words is rare, and behind a comma a place, an office or an outlet then.</summary>
    private const int MostWordsListed = 3;

    private const WordClass Institutions = WordClass.Outlets | WordClass.PressOffices | WordClass.Agencies;

    private const WordClass NotListed =
        Institutions | WordClass.Offices | WordClass.OfficeModifiers | WordClass.NotPeople | WordClass.NagWords | WordClass.StopWords;

    /// <summary>
    /// The names between commas and "and". Behind a comma stands an outlet, a place or an office, unless an "and" further on makes it a list or
    /// none of its words is one of theirs.
    /// </summary>
    public static List<SeedSpan> Read(Language language, string text, SeedSpan names)
    {
        List<SeedSpan> authors = [];
        SeedSpan field = BylineField.Of(language, text, names);
        foreach ((SeedSpan whole, bool joined) in Pieces(language, text, field))
        {
            SeedSpan piece = WithoutRole(language, text, whole);
            bool named = IsName(language, text, piece, 1) && !HoldsWordOf(language, text, piece, Institutions);
            if (authors.Count == 0)
            {
                if (!named || StartsWithSmallWord(language, text, piece))
                {
                    return authors;
                }

                authors.Add(piece);
            }
            else if (named && Shape.Words(text, piece) > 1 && (joined || IsListed(language, text, piece) || HasJoiner(language, text, piece.End, field.End)))
            {
                authors.Add(piece);
            }
        }

        return authors;
    }

    /// <summary>Names without a word before them, of two words or more, none of them a word of pages or of sentences.</summary>
    public static List<SeedSpan> ReadBare(Language language, string text, SeedSpan span)
    {
        const WordClass others = WordClass.NagWords | WordClass.StopWords | WordClass.PublicationLineWords | WordClass.UpdateWords | WordClass.NotPeople
            | WordClass.Outlets | WordClass.BylineWords | WordClass.NotWriters;
        List<SeedSpan> authors = Read(language, text, span);
        return authors.TrueForAll(author => Shape.Words(text, author) >= 2 && !IsPlace(language, text, author)
            && !HoldsWordOf(language, text, author, StartsWithGivenName(language, text, author) ? others & ~WordClass.NotPeople : others)) ? authors : [];
    }

    /// <summary>"Ada Winter" is a person, and "Winter Games" are none.</summary>
    private static bool StartsWithGivenName(Language language, string text, SeedSpan name)
    {
        int end = Shape.WordEnd(text, name.Start, name.End);
        return (language.NameClassOf(text, name.Start, end - name.Start) & NameClass.GivenName) != 0;
    }

    /// <summary>A country, a region or a city of the lists.</summary>
    private static bool IsPlace(Language language, string text, SeedSpan name) =>
        !name.IsEmpty && ((language.NameClassOf(Shape.Folded(text, name)) | language.NameClassOf(text, name.Start, name.Length)) & NameClass.Places) != 0;

    /// <summary>A name, a comma, and an office of the press or an outlet: "X, BBC News".</summary>
    public static List<SeedSpan> ReadWithOffice(Language language, string text, SeedSpan span)
    {
        const int mostWords = 8;
        int comma = text.IndexOf(',', span.Start, span.Length);
        if (comma < 0 || Shape.EndsSentence(text, span) || Shape.Words(text, span) > mostWords)
        {
            return [];
        }

        SeedSpan name = Shape.Trim(text, SeedSpan.Between(span.Start, comma));
        SeedSpan rest = SeedSpan.Between(comma + 1, span.End);
        return IsName(language, text, name, 2) && !HoldsWordOf(language, text, name, Institutions) && HoldsWordOf(language, text, rest, Institutions) ? [name] : [];
    }

    /// <summary>"Associated Press", "Web Desk": the name of an agency or a desk, up to the next mark.</summary>
    public static SeedSpan ReadDesk(Language language, string text, SeedSpan names)
    {
        SeedSpan field = BylineField.Of(language, text, names);
        foreach ((SeedSpan piece, _) in Pieces(language, text, field))
        {
            // "Le Courrier et AFP" is the name that the paper gives its own desk.
            if (piece.Length < field.Length && StartsWithSmallWord(language, text, piece) && HoldsWordOf(language, text, field, WordClass.Agencies))
            {
                return field;
            }

            SeedSpan name = WithoutArticle(text, piece);
            return IsName(language, text, name, 1) && HoldsWordOf(language, text, name, Institutions) ? name : default;
        }

        return default;
    }

    /// <summary>A line of nothing but words of agencies and the press, or one that ends in a desk or an office of the press: "Web Desk".</summary>
    public static SeedSpan ReadBareDesk(Language language, string text, SeedSpan span)
    {
        const int mostWords = 4;
        const int mostWordsOfOffice = 3;
        SeedSpan name = WithoutArticle(text, BylineField.Of(language, text, WithoutPlace(language, text, span)));
        int words = Shape.Words(text, name);
        if (name.IsEmpty || words > mostWords || !IsName(language, text, name, 1))
        {
            return default;
        }

        int last = name.End;
        while (last > name.Start && char.IsLetter(text[last - 1]))
        {
            last--;
        }

        bool isOffice = words is > 1 and <= mostWordsOfOffice && language.Is(text, last, name.End - last, WordClass.PressOffices);
        bool isAgency = HoldsWordOf(language, text, name, WordClass.Agencies)
            && EachWord(text, name, (start, length) => language.Is(text, start, length, Institutions | WordClass.OfficeModifiers));
        return isOffice || isAgency ? name : default;
    }

    /// <summary>"Tavo, Coast News Bureau | …": a place before a comma is where the desk is.</summary>
    private static SeedSpan WithoutPlace(Language language, string text, SeedSpan field)
    {
        int comma = field.IsEmpty ? -1 : text.IndexOf(',', field.Start, field.Length);
        if (comma < 0 || !IsPlace(language, text, Shape.Trim(text, SeedSpan.Between(field.Start, comma))))
        {
            return field;
        }

        int bar = text.IndexOf('|', comma, field.End - comma);
        return Shape.Trim(text, SeedSpan.Between(comma + 1, bar < 0 ? field.End : bar));
    }

    /// <summary>"Reuters, Ada Brandt": the person behind an agency and a comma; empty where there is none.</summary>
    public static SeedSpan ReadBehindAgency(Language language, string text, SeedSpan span)
    {
        int comma = text.IndexOf(',', span.Start, span.Length);
        bool agency = comma > 0 && IsName(language, text, SeedSpan.Between(span.Start, comma), 1)
            && EachWord(text, SeedSpan.Between(span.Start, comma), (start, length) => language.Is(text, start, length, WordClass.Agencies));
        List<SeedSpan> names = agency ? ReadBare(language, text, Shape.Trim(text, SeedSpan.Between(comma + 1, span.End))) : [];
        return names.Count == 1 && names[0].End == span.End ? names[0] : default;
    }

    /// <summary>Whether a line is a role of the press, as it stands below a name: "Political correspondent", "Corresponsal en Atenas".</summary>
    public static bool IsRole(Language language, string text, SeedSpan span)
    {
        const int mostWords = 7;
        return Shape.Words(text, span) <= mostWords && !Shape.EndsSentence(text, span) && HoldsWordOf(language, text, span, WordClass.PressOffices);
    }

    /// <summary>A capital, or a letter of a script that has none.</summary>
    public static bool IsCapital(char c) => char.IsUpper(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    /// <summary>One to five words, each with a capital but for the particles inside names, and no marks but those of names.</summary>
    public static bool IsName(Language language, string text, SeedSpan span, int fewest)
    {
        int words = 0;
        int i = span.Start;
        while (i < span.End)
        {
            int from = i;
            while (i < span.End && !char.IsWhiteSpace(text[i]))
            {
                if (!IsOfName(text, from, i, span.End))
                {
                    return false;
                }

                i++;
            }

            if (i > from)
            {
                words++;
                bool inside = words > 1 && (language.Is(text, from, i - from, WordClass.Particles) || Language.English.Is(text, from, i - from, WordClass.Particles));
                if (!inside && !IsCapital(text[from]) && !HasPrefixedCapital(text, from, i) && !(words > 1 && text[from] is '"' or '\u201C' or '\u2018' or '\''))
                {
                    return false;
                }
            }

            i++;
        }

        return words >= fewest && words <= MostWords;
    }

    /// <summary>Letters, hyphens, apostrophes, quotation marks of nicknames, and the stops of initials and short forms.</summary>
    private static bool IsOfName(string text, int wordStart, int at, int end)
    {
        const int longestShortForm = 3;
        char c = text[at];
        return char.IsLetter(c) || Script.IsVowelSign(c) || c is '-' or '\'' or '\u2019' or '\u2018' or '\u2010' or '\u2011' or '"' or '\u201C' or '\u201D' or '\u30FB' or '\u200C'
            || (c == '.' && (at + 1 == end || at - wordStart <= longestShortForm) && (at + 1 == end || !char.IsLower(text[at + 1])));
    }

    /// <summary>"al-Rashid", "d'Arcy".</summary>
    private static bool HasPrefixedCapital(string text, int start, int end)
    {
        for (int i = start + 1; i + 1 < end && i - start < 4; i++)
        {
            if (text[i] is '-' or '\'' or '\u2019' && char.IsUpper(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ada Brandt Political Correspondent": behind a name of two words an office of the press, or an agency, is no part of it.</summary>
    private static SeedSpan WithoutRole(Language language, string text, SeedSpan piece)
    {
        const int wordsOfName = 2;
        int words = 0;
        int cut = -1;
        int i = piece.Start;
        while (i < piece.End)
        {
            int from = i;
            while (i < piece.End && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            words += i > from ? 1 : 0;
            if (i > from && words > wordsOfName)
            {
                WordClass classes = language.ClassOf(text, from, i - from);
                if ((classes & (WordClass.PressOffices | WordClass.Agencies)) != 0)
                {
                    return Shape.Trim(text, SeedSpan.Between(piece.Start, cut < 0 ? from : cut));
                }

                cut = (classes & WordClass.OfficeModifiers) == 0 ? -1 : cut < 0 ? from : cut;
            }

            i++;
        }

        return WithoutStop(text, piece);
    }

    /// <summary>A stop behind a whole word ends the line and not the name: "Ada Brandt.", but "Lev Marsh Jr.".</summary>
    private static SeedSpan WithoutStop(string text, SeedSpan name)
    {
        const int shortest = 3;
        bool stop = name.Length > shortest + 1 && text[name.End - 1] == '.';
        for (int i = 2; stop && i <= shortest + 1; i++)
        {
            stop = char.IsLetter(text[name.End - i]);
        }

        return stop ? SeedSpan.Between(name.Start, name.End - 1) : name;
    }

    private static SeedSpan WithoutArticle(string text, SeedSpan span) =>
        span.Length > 5 && string.Compare(text, span.Start, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? SeedSpan.Between(span.Start + 4, span.End) : span;

    private static bool StartsWithSmallWord(Language language, string text, SeedSpan piece)
    {
        int end = Shape.WordEnd(text, piece.Start, piece.End);
        bool isInitial = end - piece.Start == 1;
        return !isInitial && language.Is(text, piece.Start, end - piece.Start, WordClass.FunctionWords | WordClass.StopWords | WordClass.ReaderWords);
    }

    private static bool IsListed(Language language, string text, SeedSpan piece) =>
        Shape.Words(text, piece) <= MostWordsListed && !HoldsWordOf(language, text, piece, NotListed);

    private static IEnumerable<(SeedSpan Piece, bool IsJoined)> Pieces(Language language, string text, SeedSpan span)
    {
        int start = span.Start;
        bool joined = false;
        int i = span.Start;
        while (i <= span.End)
        {
            int joiner = i < span.End ? JoinerLength(language, text, i, span.End) : 0;
            int skip = joiner > 0 ? joiner : i == span.End || text[i] is ',' or '|' or ';' or '/' or '\u00B7' or '\u3001' or '\u060C' ? 1 : 0;
            if (skip == 0)
            {
                i++;
                continue;
            }

            SeedSpan piece = Shape.Trim(text, SeedSpan.Between(start, i));
            if (!piece.IsEmpty)
            {
                yield return (piece, joined);
                joined = false;
            }

            joined |= joiner > 0;
            i += skip;
            start = i;
        }
    }

    private static bool HasJoiner(Language language, string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (JoinerLength(language, text, i, end) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length of an ampersand, or of the blank and the word such as "and" from an offset on; 0 where none is.</summary>
    private static int JoinerLength(Language language, string text, int at, int end)
    {
        if (text[at] == '&')
        {
            return 1;
        }

        if (!char.IsWhiteSpace(text[at]))
        {
            return 0;
        }

        int word = at + 1;
        int behind = Shape.WordEnd(text, word, end);
        bool small = behind > word && (char.IsLower(text[word]) || behind - word > 1);
        return small && behind < end && char.IsWhiteSpace(text[behind]) && language.Is(text, word, behind - word, WordClass.Joiners) ? behind - at : 0;
    }

    /// <summary>Whether one of the words of a run is of one of some classes.</summary>
    public static bool HoldsWordOf(Language language, string text, SeedSpan span, WordClass classes) =>
        !EachWord(text, span, (start, length) => !language.Is(text, start, length, classes));

    /// <summary>Whether a question of offset and length is answered with yes for each word of a run.</summary>
    public static bool EachWord(string text, SeedSpan span, Func<int, int, bool> fits)
    {
        int i = span.Start;
        while (i < span.End)
        {
            int end = Shape.WordEnd(text, i, span.End);
            if (end > i && !fits(i, end - i))
            {
                return false;
            }

            i = end > i ? end : i + 1;
        }

        return true;
    }
}
