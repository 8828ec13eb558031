using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// The words of one language of news. They are data, an embedded file for each language (<see cref="LanguageFile"/>), read when a text of
/// that language is.
/// </summary>
internal sealed class Language
{
    /// <summary>The languages of which there is a file, by BCP 47 tag; a text in any other is read with the words of English.</summary>
    public static readonly IReadOnlyList<string> Tags =
        [.. typeof(Language).Assembly.GetManifestResourceNames().Where(static name => name.Length == 2).OrderBy(static name => name, StringComparer.Ordinal)];

    private const string EnglishTag = "en";

    private static readonly ConcurrentDictionary<string, Language> s_languages = new(StringComparer.Ordinal);

    private readonly WordTable<WordClass> _words;
    private readonly NameWords _names;
    private readonly WordTable<int> _months;
    private readonly WordTable<int> _weekdays;
    private readonly HashSet<string> _captionBrackets;

    private Language(string tag)
    {
        LanguageFile file = LanguageFile.Of(tag);
        Tag = tag;
        _words = ReadWords(file);
        _names = new NameWords(file);
        HasTitles = file["title-offices"].Count > 0;
        _months = ReadNumbers(file["months"]);
        _weekdays = ReadNumbers(file["weekdays"]);
        _captionBrackets = new HashSet<string>(file["caption-brackets"], StringComparer.Ordinal);
        CaptionPhrases = new FragmentList(file["caption-phrases"]);
    }

    public static Language English => Of(EnglishTag);

    /// <summary>Whether there is a list of the offices that stand as titles before a surname.</summary>
    public bool HasTitles { get; }

    /// <summary>BCP 47 tag, such as <c>en</c>.</summary>
    public string Tag { get; }

    /// <summary>What captions say of the picture they stand under, in lower case.</summary>
    public FragmentList CaptionPhrases { get; }

    /// <summary>Whether captions say in brackets, with these words in lower case, where in a picture somebody is.</summary>
    public bool IsCaptionBracket(string lower) => _captionBrackets.Contains(lower);

    /// <summary>A language of <see cref="Tags"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no file for the tag.</exception>
    public static Language Of(string tag) => s_languages.GetOrAdd(tag, static tag => new Language(tag));

    /// <summary>Where a tag is among <see cref="Tags"/>; -1 for a language of which there is no file.</summary>
    public static int IndexOf(string tag)
    {
        for (int i = 0; i < Tags.Count; i++)
        {
            if (string.Equals(Tags[i], tag, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What a word may be, in any case.</summary>
    public WordClass ClassOf(string text, int start, int length) => _words.ValueOf(text, start, length);

    /// <summary>What a word may be as part of a name, in any case.</summary>
    public NameClass NameClassOf(string text, int start, int length) => _names.Of(text, start, length);

    /// <summary>What a run of words may be, in lower case and with one blank between two words.</summary>
    public NameClass NameClassOf(string lower) => _names.OfPhrase(lower);

    /// <summary>Whether a word is of one of some classes.</summary>
    public bool Is(string text, int start, int length, WordClass classes) => (ClassOf(text, start, length) & classes) != 0;

    /// <summary>
    /// Whether a word is longer than one that may end the names of offices, and ends with it: "schoolteacher". Surnames end like that too, so that
    /// with a capital only the longest endings count: "Geologist", but not "Coleman".
    /// </summary>
    public bool EndsLikeOffice(string text, int start, int length, bool capital)
    {
        const int shortestWithCapital = 7;
        const int longest = 8;
        int shortest = capital ? shortestWithCapital : 3;
        for (int ending = Math.Min(length - 2, longest); ending >= shortest; ending--)
        {
            if (Is(text, start + length - ending, ending, WordClass.OfficeSuffixes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Number of a month, 1 to 12, by its name or abbreviation in any case, without a stop; null for any other word. English names count everywhere.</summary>
    public int? Month(string text, int start, int length) =>
        Number(_months, text, start, length) ?? (Tag == EnglishTag ? null : Number(English._months, text, start, length));

    /// <summary>The weekday that a whole word names, in any case; null for any other word.</summary>
    public DayOfWeek? Weekday(string text, int start, int length) => (DayOfWeek?)Number(_weekdays, text, start, length);

    private static int? Number(WordTable<int> numbers, string text, int start, int length) =>
        numbers.ValueOf(text, start, length) is > 0 and int number ? number - 1 : null;

    private static WordTable<WordClass> ReadWords(LanguageFile file)
    {
        Dictionary<string, WordClass> words = new(StringComparer.Ordinal);
        foreach (WordClass one in Enum.GetValues(typeof(WordClass)))
        {
            foreach (string line in one == WordClass.None ? [] : file[SectionOf(one.ToString())])
            {
                foreach (string word in line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    words.TryGetValue(word, out WordClass others);
                    words[word] = others | one;
                }
            }
        }

        return new WordTable<WordClass>(words);
    }

    /// <summary>The words of "OfficeModifiers" are in the section "office-modifiers".</summary>
    internal static string SectionOf(string member) =>
        string.Concat(member.Select(static (c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Each number plus one, so that it is not the default.</summary>
    private static WordTable<int> ReadNumbers(IEnumerable<string> lines)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            int blank = line.LastIndexOf(' ');
            numbers[line.Substring(0, blank)] = int.Parse(line.Substring(blank + 1), CultureInfo.InvariantCulture) + 1;
        }

        return new WordTable<int>(numbers);
    }
}
