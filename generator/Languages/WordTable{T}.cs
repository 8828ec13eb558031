using System;
using System.Collections.Generic;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// Words and what is known of them, looked up in running text in any case and without copying it. Nearly every word of every text is looked up, so
/// what counts is how much memory a look-up touches: one bit for most words that are in no table, one entry for a short word that is.
/// </summary>
internal sealed class WordTable<T>
    where T : struct
{
    /// <summary>Letters that go into a key; they are all letters of a word of no more.</summary>
    private const int KeyLetters = 4;
    private const int BitsPerLetter = 14;

    /// <summary>Marks the key of a word that has more letters, or letters of more bits, than fit.</summary>
    private const ulong NotWhole = 1UL << 63;

    /// <summary>A bit for each hash; one in twelve or fewer is set.</summary>
    private readonly ulong[] _filter;
    private readonly Entry[] _entries;
    private readonly int _longest;

    public WordTable(IReadOnlyDictionary<string, T> words)
    {
        int size = 1;
        while (size < words.Count * 3)
        {
            size *= 2;
        }

        _entries = new Entry[size];
        _filter = new ulong[Math.Max(1, size * 4 / 64)];
        foreach (KeyValuePair<string, T> word in words)
        {
            ulong key = Key(word.Key, 0, word.Key.Length, out _);
            uint hash = Hash(key);
            int slot = (int)(hash & (uint)(size - 1));
            while (_entries[slot].Word is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            _filter[(hash >> 6) & (uint)(_filter.Length - 1)] |= 1UL << (int)(hash >> 26);
            _entries[slot] = new Entry(key, word.Key, word.Value);
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

        ulong key = Key(text, start, length, out bool isWhole);
        uint hash = Hash(key);
        ulong[] filter = _filter;
        bool mayBe = (filter[(hash >> 6) & (uint)(filter.Length - 1)] >> (int)(hash >> 26) & 1) != 0;
        return mayBe ? ValueOf(key, hash, isWhole, text, start, length) : default;
    }

    private T ValueOf(ulong key, uint hash, bool isWhole, string text, int start, int length)
    {
        Entry[] entries = _entries;
        int slot = (int)(hash & (uint)(entries.Length - 1));
        while (entries[slot].Word is { } word)
        {
            if (entries[slot].Key == key && (isWhole || IsSame(word, text, start, length)))
            {
                return entries[slot].Value;
            }

            slot = (slot + 1) & (entries.Length - 1);
        }

        return default;
    }

    private static bool IsSame(string lower, string text, int start, int length)
    {
        if (lower.Length != length)
        {
            return false;
        }

        for (int i = 0; i < lower.Length; i++)
        {
            if (lower[i] != Script.Lower(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Length and four letters of a word, the same in any case.</summary>
    private static ulong Key(string text, int start, int length, out bool isWhole)
    {
        uint first = Script.Lower(text[start]);
        uint second = Script.Lower(text[start + (length > 1 ? 1 : 0)]);
        uint middle = Script.Lower(text[start + (length / 2)]);
        uint last = Script.Lower(text[start + length - 1]);
        isWhole = length <= KeyLetters && (first | second | middle | last) < 1 << BitsPerLetter;
        return first ^ ((ulong)second << BitsPerLetter) ^ ((ulong)middle << (2 * BitsPerLetter)) ^ ((ulong)last << (3 * BitsPerLetter))
            ^ ((ulong)length << (KeyLetters * BitsPerLetter)) | (isWhole ? 0 : NotWhole);
    }

    private static uint Hash(ulong key) => (uint)(unchecked(key * 0x9E3779B97F4A7C15) >> 32);

    private readonly struct Entry(ulong key, string word, T value)
    {
        public readonly ulong Key = key;
        public readonly string? Word = word;
        public readonly T Value = value;
    }
}
