using System;
using System.Collections.Generic;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A person of one article while it is read.</summary>
internal sealed class FoundPerson(ReadingRule rule, SeedSpan name, string[] parts)
{
    public ReadingRule Rule { get; } = rule;

    public SeedSpan Name { get; } = name;

    /// <summary>The words of the name, as printed.</summary>
    public string[] Parts { get; } = parts;

    public SeedSpan Role { get; set; }

    /// <summary>Which pronoun the text uses of the person.</summary>
    public Pronoun Pronoun { get; set; }

    /// <summary>Each place that names the person, in order.</summary>
    public List<SeedSpan> Mentions { get; } = [];
}

/// <summary>The people of one article, found by full name and by each part of it that is theirs alone.</summary>
internal sealed class People
{
    private readonly List<FoundPerson> _all = [];

    public IReadOnlyList<FoundPerson> All => _all;

    /// <summary>Notes a person, or the role of one that is known; a name that is only part of a known one is that person.</summary>
    public void Add(TokenizedBlock block, ReadingRule rule, int start, int end, SeedSpan role)
    {
        string[] parts = Words(block, start, end);
        FoundPerson? known = Find(parts);
        if (known is null || known.Parts.Length < parts.Length)
        {
            FoundPerson person = new(rule, block.SpanOf(start, end - 1), parts) { Role = known?.Role ?? default };
            if (known is not null)
            {
                _all[_all.IndexOf(known)] = person;
            }
            else
            {
                _all.Add(person);
            }

            known = person;
        }

        if (known.Role.IsEmpty || (!role.IsEmpty && role.Start < known.Role.Start))
        {
            known.Role = role.IsEmpty ? known.Role : role;
        }
    }

    /// <summary>The person that words name: by the same words, by words that the fuller name holds in order, or by one part of it.</summary>
    public FoundPerson? Find(TokenizedBlock block, int start, int end) => Find(Words(block, start, end));

    /// <summary>The person at a role's last word, such as "minister"; the one last added where several have it.</summary>
    public FoundPerson? ByOffice(string text, string office)
    {
        FoundPerson? found = null;
        foreach (FoundPerson person in _all)
        {
            if (!person.Role.IsEmpty
                && text.Substring(person.Role.Start, person.Role.Length).EndsWith(office, StringComparison.OrdinalIgnoreCase))
            {
                found = person;
            }
        }

        return found;
    }

    /// <summary>Who is named in a block, and at which token, in order.</summary>
    public List<(int Token, FoundPerson Person)> MentionsIn(TokenizedBlock block)
    {
        List<(int Token, FoundPerson Person)> found = [];
        foreach (FoundPerson person in _all)
        {
            foreach (SeedSpan mention in person.Mentions)
            {
                if (mention.Start >= block.Span.Start && mention.Start < block.Span.End)
                {
                    found.Add((block.Tokens.FindIndex(token => token.Start == mention.Start), person));
                }
            }
        }

        found.Sort(static (left, right) => left.Token.CompareTo(right.Token));
        return found;
    }

    private FoundPerson? Find(string[] parts)
    {
        FoundPerson? byPart = null;
        foreach (FoundPerson person in _all)
        {
            int score = Match(person.Parts, parts);
            if (score == 2)
            {
                return person;
            }

            byPart = score == 1 ? person : byPart;
        }

        return byPart;
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
