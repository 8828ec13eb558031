using System;
using System.Collections.Generic;
using System.Globalization;

namespace SiteBuilder.Generator.Articles;

/// <summary>The word lists of English news, read once per compiler process.</summary>
internal static class Lexicon
{
    public static readonly WordList SpeechVerbs = WordList.OfWords("speech-verbs");
    public static readonly WordList Offices = WordList.OfWords("offices");
    public static readonly WordList OfficeComplements = WordList.OfWords("office-complements");
    public static readonly WordList OfficeSuffixes = WordList.OfWords("office-suffixes");
    public static readonly WordList FunctionWords = WordList.OfWords("function-words");
    public static readonly WordList Prepositions = WordList.OfWords("prepositions");
    public static readonly WordList OfficeModifiers = WordList.OfWords("office-modifiers");
    public static readonly WordList Honorifics = WordList.OfWords("honorifics");
    public static readonly WordList Abbreviations = WordList.OfWords("abbreviations");
    public static readonly WordList Particles = WordList.OfWords("particles");
    public static readonly WordList NotNames = WordList.OfWords("not-names");
    public static readonly WordList NotPeople = WordList.OfWords("not-people");
    public static readonly WordList PronounsHe = WordList.OfWords("pronouns-he");
    public static readonly WordList PronounsShe = WordList.OfWords("pronouns-she");
    public static readonly WordList Outlets = WordList.OfWords("outlets");
    public static readonly WordList PressOffices = WordList.OfWords("press-offices");
    public static readonly WordList PublicationLineWords = WordList.OfWords("publication-line-words");
    public static readonly WordList ResidueLines = WordList.OfPhrases("residue-lines");
    public static readonly WordList ResiduePrefixes = WordList.OfPhrases("residue-prefixes");
    public static readonly WordList ResidueCounters = WordList.OfWords("residue-counters");
    public static readonly WordList RelatedHeadings = WordList.OfPhrases("related-headings");
    public static readonly WordList AdvertisementHeadings = WordList.OfPhrases("advertisement-headings");
    public static readonly WordList SourceNotes = WordList.OfPhrases("source-notes");

    /// <summary>Numbers of months, 1 to 12, by name and abbreviation in lower case without a stop.</summary>
    public static readonly IReadOnlyDictionary<string, int> Months = ReadMonths();

    private static readonly string[] s_weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The weekday that a whole word names; null for any other word.</summary>
    public static DayOfWeek? Weekday(string lower) => Array.IndexOf(s_weekdays, lower) is >= 0 and int day ? (DayOfWeek)day : null;

    private static Dictionary<string, int> ReadMonths()
    {
        Dictionary<string, int> months = new(StringComparer.Ordinal);
        foreach (string line in WordList.Lines("months"))
        {
            string[] parts = line.Split(' ');
            months[parts[0]] = int.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return months;
    }
}
