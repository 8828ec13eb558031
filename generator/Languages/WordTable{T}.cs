using System;
using System.Collections.Generic;

namespace SiteBuilder.Generator.Languages;

/// <summary>Words and what is known of them, looked up in running text in any case and without copying it.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly string?[] _words;
    private readonly T[] _values;
    private readonly int _longest;

    public WordTable(IReadOnlyDictionary<string, T> words)
    {
        int size = 1;
        while (size < words.Count * 3)
        {
            size *= 2;
        }

        _words = new string?[size];
        _values = new T[size];
        foreach (KeyValuePair<string, T> word in words)
        {
            int slot = Hash(word.Key, 0, word.Key.Length) & (size - 1);
            while (_words[slot] is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            _words[slot] = word.Key;
            _values[slot] = word.Value;
            _longest = Math.Max(_longest, word.Key.Length);
        }
    }

    /// <summary>What is known of a word; the default for a word that is not in the table.</summary>
    public T ValueOf(string text, int start, int length)
    {
        if (length == 0 || length > _longest)
        {
            return default;
        }

        int slot = Hash(text, start, length) & (_words.Length - 1);
        while (_words[slot] is { } word)
        {
            if (word.Length == length && IsSame(word, text, start))
            {
                return _values[slot];
            }

            slot = (slot + 1) & (_words.Length - 1);
        }

        return default;
    }

    private static bool IsSame(string lower, string text, int start)
    {
        for (int i = 0; i < lower.Length; i++)
        {
            if (lower[i] != Lower(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ Lower(text[i])) * 16777619);
        }

        return (int)(hash ^ (hash >> 15));
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : char.ToLowerInvariant(c);
}
