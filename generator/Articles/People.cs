using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A person of one article while it is read.</summary>
internal sealed class FoundPerson
{
    public ReadingRule Rule { get; private set; }

    public SeedSpan Name { get; private set; }

    /// <summary>The words of the name, as printed.</summary>
    public string[] Parts { get; private set; } = [];

    public SeedSpan Role { get; set; }

    /// <summary>Takes a fuller name, with the rule that found it.</summary>
    public void Rename(ReadingRule rule, SeedSpan name, string[] parts)
    {
        Rule = rule;
        Name = name;
        Parts = parts;
    }

    /// <summary>Which pronoun the text uses of the person.</summary>
    public Pronoun Pronoun { get; set; }

    /// <summary>Each place that names the person, in order.</summary>
    public List<SeedSpan> Mentions { get; } = [];
}

/// <summary>The people of one article, found by full name and by each part of it that is theirs alone.</summary>
internal sealed class People(ReadingOptions options)
{
    private const int Marks = 1 << 9;

    private readonly List<FoundPerson> _all = [];

    /// <summary>The first and last words of the names by a few of their letters: most words are told from all of them by it.</summary>
    private readonly bool[] _marks = new bool[Marks];
    private readonly Dictionary<string, List<FoundPerson>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<FoundPerson>> _byLast = new(StringComparer.OrdinalIgnoreCase);
    private static readonly List<FoundPerson> s_nobody = [];
    private readonly Dictionary<Pronoun, List<FoundPerson>> _called = [];
    private readonly Dictionary<string, List<FoundPerson>> _byOffice = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<(TokenizedBlock Block, ReadingRule Rule, int Word, SeedSpan Role)> _surnames = [];

    public IReadOnlyList<FoundPerson> All => _all;

    /// <summary>The surnames that an office or an honorific proves, whose full names the text may have elsewhere.</summary>
    public IEnumerable<string> Surnames => _surnames.ConvertAll(static one => Words(one.Block, one.Word, one.Word + 1)[0]);

    /// <summary>Notes a name of one word, which is a person's of its own only if no fuller name has it: see <see cref="AddSurnames"/>.</summary>
    public void AddSurname(TokenizedBlock block, ReadingRule rule, int word, SeedSpan role)
    {
        if (options.IsOn(rule))
        {
            _surnames.Add((block, rule, word, role));
        }
    }

    /// <summary>Adds each name of one word, or the role that stands with it where the text has the full name.</summary>
    public void AddSurnames()
    {
        foreach ((TokenizedBlock block, ReadingRule rule, int word, SeedSpan role) in _surnames)
        {
            // Which of two of one surname "President X" is, nobody can tell.
            string[] parts = Words(block, word, word + 1);
            int namesakes = Entered(_byLast, parts[0]).Count;
            if (namesakes < 2)
            {
                Add(block, rule, word, word + 1, role);
            }
        }

        _surnames.Clear();
    }

    /// <summary>Notes a person, or the role of one that is known; a name that is only part of a known one is that person.</summary>
    public void Add(TokenizedBlock block, ReadingRule rule, int start, int end, SeedSpan role)
    {
        if (!options.IsOn(rule))
        {
            return;
        }

        string[] parts = Words(block, start, end);
        FoundPerson? known = Find(parts);
        if (known is null || known.Parts.Length < parts.Length)
        {
            if (known is null)
            {
                known = new FoundPerson();
                _all.Add(known);
            }

            known.Rename(rule, block.SpanOf(start, end - 1), parts);
            _marks[Mark(parts[0], 0, parts[0].Length)] = true;
            _marks[Mark(parts[parts.Length - 1], 0, parts[parts.Length - 1].Length)] = true;
            Enter(_byFirst, parts[0], known);
            Enter(_byLast, parts[parts.Length - 1], known);
        }

        if (!role.IsEmpty && (known.Role.IsEmpty || role.Start < known.Role.Start))
        {
            known.Role = role;
            EnterOffices(block, role, known);
        }
    }

    /// <summary>The first person whom the text calls by a pronoun; null where there is none but one.</summary>
    public FoundPerson? FirstCalled(Pronoun pronoun, FoundPerson? butNot) =>
        _called.TryGetValue(pronoun, out List<FoundPerson>? people) ? people.Find(person => person != butNot) : null;

    /// <summary>Notes the pronoun that the text uses of a person.</summary>
    public void Call(FoundPerson person, Pronoun pronoun)
    {
        person.Pronoun = pronoun;
        Enter(_called, pronoun, person);
    }

    /// <summary>The person that words name: by the same words, by words that the fuller name holds in order, or by one part of it.</summary>
    public FoundPerson? Find(TokenizedBlock block, int start, int end) =>
        MayBeKnown(block, start) || MayBeKnown(block, end - 1) ? Find(Words(block, start, end)) : null;

    /// <summary>The people whose role holds an office, such as "minister", in the order in which they were found.</summary>
    public IReadOnlyList<FoundPerson> ByOffice(string office) => Entered(_byOffice, office);

    private bool MayBeKnown(TokenizedBlock block, int word) => _marks[Mark(block.Text, block.Tokens[word].Start, block.Tokens[word].Bare)];

    /// <summary>The same for a word in any case; letters beyond ASCII, whose case may be told otherwise than here, all count alike.</summary>
    private static int Mark(string text, int start, int length) =>
        ((Fold(text[start]) * 31) + (Fold(text[start + length - 1]) * 7) + length) & (Marks - 1);

    private static int Fold(char c) => c < 0x80 ? Script.Lower(c) : 0x80;

    private FoundPerson? Find(string[] parts)
    {
        foreach (FoundPerson person in Entered(_byLast, parts[parts.Length - 1]))
        {
            if (Match(person.Parts, parts) == 2)
            {
                return person;
            }
        }

        // Of father and son who share the name that comes first, the text means the one it named first.
        return Entered(_byFirst, parts[0]).Find(person => Match(person.Parts, parts) == 1);
    }

    private static void Enter<TKey>(Dictionary<TKey, List<FoundPerson>> index, TKey key, FoundPerson person)
    {
        if (!index.TryGetValue(key, out List<FoundPerson>? people))
        {
            index.Add(key, people = []);
        }

        if (!people.Contains(person))
        {
            people.Add(person);
        }
    }

    private static List<FoundPerson> Entered(Dictionary<string, List<FoundPerson>> index, string word) =>
        index.TryGetValue(word, out List<FoundPerson>? people) ? people : s_nobody;

    /// <summary>Each word of a role that is an office, and its last word whatever it is.</summary>
    private void EnterOffices(TokenizedBlock block, SeedSpan role, FoundPerson person)
    {
        int start = role.Start;
        for (int i = role.Start; i <= role.End; i++)
        {
            if (i < role.End && !char.IsWhiteSpace(block.Text[i]))
            {
                continue;
            }

            if (i > start && (i == role.End || block.Language.Is(block.Text, start, i - start, WordClass.Offices)))
            {
                Enter(_byOffice, block.Text.Substring(start, i - start), person);
            }

            start = i + 1;
        }
    }

    /// <summary>2 for the same person surely, 1 for a part of the name that is not its last, 0 for another person.</summary>
    private static int Match(string[] known, string[] parts)
    {
        string[] longer = known.Length >= parts.Length ? known : parts;
        string[] shorter = known.Length >= parts.Length ? parts : known;
        if (EndsWith(longer, shorter))
        {
            return 2;
        }

        bool firstAndLast = shorter.Length == 2 && longer.Length > 2 && longer[0] == shorter[0] && longer[longer.Length - 1] == shorter[1];
        return firstAndLast ? 2 : shorter.Length == 1 && longer[0] == shorter[0] && !shorter[0].EndsWith(".", StringComparison.Ordinal) ? 1 : 0;
    }

    private static bool EndsWith(string[] longer, string[] shorter)
    {
        for (int i = 1; i <= shorter.Length; i++)
        {
            if (!string.Equals(longer[longer.Length - i], shorter[shorter.Length - i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Words(TokenizedBlock block, int start, int end)
    {
        string[] words = new string[end - start];
        for (int i = start; i < end; i++)
        {
            words[i - start] = block.Text.Substring(block.Tokens[i].Start, block.Tokens[i].Bare);
        }

        return words;
    }
}
