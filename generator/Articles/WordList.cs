using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// A list of lower-case words or phrases, looked up in running text without copying it. Lists are data: one embedded file each, a word or
/// several apart by blanks on a line, or one phrase a line; lines that start with # say where a list comes from.
/// </summary>
internal sealed class WordList
{
    private readonly HashSet<string>[] _byLength;

    private WordList(IEnumerable<string> entries)
    {
        int longest = 0;
        List<string> all = [.. entries];
        foreach (string entry in all)
        {
            longest = Math.Max(longest, entry.Length);
        }

        _byLength = new HashSet<string>[longest + 1];
        foreach (string entry in all)
        {
            (_byLength[entry.Length] ??= new HashSet<string>(StringComparer.Ordinal)).Add(entry);
        }
    }

    /// <summary>A list whose lines hold words apart by blanks.</summary>
    public static WordList OfWords(string name)
    {
        List<string> words = [];
        foreach (string line in Lines(name))
        {
            words.AddRange(line.Split([' '], StringSplitOptions.RemoveEmptyEntries));
        }

        return new WordList(words);
    }

    /// <summary>A list with one phrase on each line.</summary>
    public static WordList OfPhrases(string name) => new(Lines(name));

    /// <summary>The lines of an embedded list without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list '{name}' is not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.TrimEnd();
            }
        }
    }

    /// <summary>Whether a run of text is an entry, in any case.</summary>
    public bool Contains(string text, int start, int length) =>
        length > 0 && length < _byLength.Length && _byLength[length] is { } entries && entries.Contains(Lower(text, start, length));

    /// <summary>Whether a run of text is longer than an entry and ends with it.</summary>
    public bool ContainsEnding(string text, int start, int length)
    {
        for (int ending = Math.Min(length - 2, _byLength.Length - 1); ending > 2; ending--)
        {
            if (Contains(text, start + length - ending, ending))
            {
                return true;
            }
        }

        return false;
    }

    public bool Contains(string text) => Contains(text, 0, text.Length);

    /// <summary>Whether a text, in lower case already, starts with an entry that ends at a word's end.</summary>
    public bool StartsWithEntry(string lower)
    {
        for (int length = Math.Min(lower.Length, _byLength.Length - 1); length > 0; length--)
        {
            bool endsWord = length == lower.Length || !char.IsLetterOrDigit(lower[length]) || !char.IsLetterOrDigit(lower[length - 1]);
            if (endsWord && _byLength[length] is { } entries && entries.Contains(lower.Substring(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Lower(string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (text[i] is < 'a' or > 'z')
            {
                return text.Substring(start, length).ToLowerInvariant();
            }
        }

        return text.Substring(start, length);
    }
}
