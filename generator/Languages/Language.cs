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
    private const int SuffixEnds = 1024;

    private static readonly ConcurrentDictionary<string, Language> s_languages = new(StringComparer.Ordinal);

    private readonly WordTable<WordClass> _words;
    private readonly NameWords _names;
    private readonly WordTable<int> _months;
    private readonly WordTable<int> _weekdays;
    private readonly HashSet<string> _captionBrackets;
    private readonly bool[] _suffixEnds;

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
        LetsVerbLead = file["speech-syntax"].Contains("verb-leads");
        HasCapitalNouns = file["speech-syntax"].Contains("capital-nouns");
        HasDialogueDashes = file["speech-syntax"].Contains("dialogue-dashes");
        DropsSubject = file["speech-syntax"].Contains("drops-subject");
        IsUnspaced = file["speech-syntax"].Contains("unspaced");
        SubjectMarks = [.. WordsOf(file["subject-marks"])];
        SubjectEnds = [.. WordsOf(file["subject-ends"])];
        SpeechWords = [.. WordsOf(file["speech-verbs"])];
        HasElisions = file["elisions"].Count > 0;
        _suffixEnds = new bool[SuffixEnds];
        foreach (string word in WordsOf(file["office-suffixes"]))
        {
            _suffixEnds[SuffixEnd(word, word.Length)] = true;
        }
    }

    public static Language English => Known.English;

    /// <summary>Whether there is a list of the offices that stand as titles before a surname.</summary>
    public bool HasTitles { get; }

    /// <summary>BCP 47 tag, such as <c>en</c>.</summary>
    public string Tag { get; }

    /// <summary>What captions say of the picture they stand under, in lower case.</summary>
    public FragmentList CaptionPhrases { get; }

    /// <summary>Whether captions say in brackets, with these words in lower case, where in a picture somebody is.</summary>
    public bool IsCaptionBracket(string lower) => _captionBrackets.Contains(lower);

    /// <summary>Whether the verb of speech may stand before who speaks in any sentence, not only behind a quotation: "am Montag sagte …".</summary>
    public bool LetsVerbLead { get; }

    /// <summary>Whether all nouns have capitals.</summary>
    public bool HasCapitalNouns { get; }

    /// <summary>Whether a paragraph that starts with a dash is speech.</summary>
    public bool HasDialogueDashes { get; }

    /// <summary>Whether the verb alone may say that somebody speaks who is known: "dijo".</summary>
    public bool DropsSubject { get; }

    /// <summary>Whether words are written without blanks between them.</summary>
    public bool IsUnspaced { get; }

    /// <summary>What stands behind the subject of a sentence, in a language without blanks that marks it.</summary>
    public IReadOnlyList<string> SubjectMarks { get; }

    /// <summary>Words that end the name of a subject, in a language without blanks.</summary>
    public IReadOnlyList<string> SubjectEnds { get; }

    /// <summary>The verbs of speech one by one.</summary>
    public IReadOnlyList<string> SpeechWords { get; }

    /// <summary>Whether small words lose their vowel before another vowel and are joined to the word by an apostrophe.</summary>
    public bool HasElisions { get; }

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
        if (length < shortest + 2 || !_suffixEnds[SuffixEnd(text, start + length)])
        {
            return false;
        }

        for (int ending = Math.Min(length - 2, longest); ending >= shortest; ending--)
        {
            if (Is(text, start + length - ending, ending, WordClass.OfficeSuffixes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A slot for the last two letters of a word: most words are told from every suffix by them.</summary>
    private static int SuffixEnd(string text, int end) => ((text[end - 1] | 0x20) + ((text[end - 2] | 0x20) * 31)) & (SuffixEnds - 1);

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
            foreach (string word in one == WordClass.None ? [] : WordsOf(file[SectionOf(one.ToString())]))
            {
                words.TryGetValue(word, out WordClass others);
                words[word] = others | one;
            }
        }

        // Where a language lists no words that are never names, its small words are not.
        if (file["not-names"].Count == 0)
        {
            foreach (string word in words.Keys.ToArray())
            {
                bool small = (words[word] & (WordClass.StopWords | WordClass.FunctionWords | WordClass.SubjectPronouns | WordClass.Articles)) != 0;
                words[word] |= small ? WordClass.NotNames : WordClass.None;
            }
        }

        foreach (string word in Phrases.CreditWords)
        {
            words.TryGetValue(word, out WordClass others);
            words[word] = others | WordClass.CreditWords;
        }

        foreach (string phrase in file["caption-phrases"].Concat(LanguageFile.Of(EnglishTag)["caption-phrases"]))
        {
            string word = LastWord(phrase);
            words.TryGetValue(word, out WordClass others);
            words[word] = others | WordClass.CaptionEnds;
        }

        return new WordTable<WordClass>(words);
    }

    private static string LastWord(string phrase)
    {
        int end = phrase.Length;
        while (!Script.IsWordPart(phrase[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && (Script.IsWordPart(phrase[start - 1]) || phrase[start - 1] == '\''))
        {
            start--;
        }

        return phrase.Substring(start, end - start);
    }

    private static IEnumerable<string> WordsOf(IEnumerable<string> lines) =>
        lines.SelectMany(static line => line.Split([' '], StringSplitOptions.RemoveEmptyEntries));

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

    /// <summary>Apart, since it is made when the tables of all languages are there.</summary>
    private static class Known
    {
        public static readonly Language English = Of(EnglishTag);
    }
}
