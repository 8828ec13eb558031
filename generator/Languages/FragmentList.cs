using System;
using System.Collections.Generic;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// Fragments of text that count wherever they stand, in any case. All are looked for in one pass: a table says of the last three characters
/// whether a fragment may end there, and hardly any text passes it.
/// </summary>
internal sealed class FragmentList
{
    /// <summary>Characters that go into a key; those before are shifted out of it.</summary>
    private const int KeyLength = 3;
    private const int BitsPerCharacter = 5;
    private const int Keys = 1 << (KeyLength * BitsPerCharacter);

    private readonly bool[] _ends = new bool[Keys];
    private readonly string[] _fragments;

    /// <summary>A list of fragments, each of three characters or more.</summary>
    public FragmentList(IEnumerable<string> fragments)
    {
        _fragments = [.. fragments];
        foreach (string fragment in _fragments)
        {
            int key = 0;
            foreach (char c in fragment)
            {
                key = Next(key, c);
            }

            _ends[key] = true;
        }
    }

    /// <summary>Whether one of the fragments stands between two offsets of a text, as whole words where they start and end with letters.</summary>
    public bool IsWithin(string text, int start, int end)
    {
        int key = 0;
        for (int i = start; i < end; i++)
        {
            key = Next(key, text[i]);
            if (_ends[key] && (i + 1 == end || !Script.IsLetter(text[i]) || !Script.IsLetter(text[i + 1])) && EndsAt(text, start, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters that differ in case alone give the same key; so do some others, which the comparison then tells apart.</summary>
    private static int Next(int key, char c) => ((key << BitsPerCharacter) ^ Script.Lower(c)) & (Keys - 1);

    private bool EndsAt(string text, int start, int end)
    {
        foreach (string fragment in _fragments)
        {
            int from = end - fragment.Length;
            if (from >= start && (from == start || !Script.IsLetter(fragment[0]) || !Script.IsLetter(text[from - 1]))
                && string.Compare(text, from, fragment, 0, fragment.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
