namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>The words of the prose of a page: a set of hashes in fixed memory, so that a page of any length costs no more.</summary>
internal sealed class WordBag
{
    private const int Bits = 1 << 16;

    private readonly ulong[] _words = new ulong[Bits / 64];
    private readonly ulong[] _again = new ulong[Bits / 64];

    public void Add(PageWords.Words words)
    {
        foreach (int word in words)
        {
            ulong bit = 1UL << (word % 64);
            _again[word / 64] |= _words[word / 64] & bit;
            _words[word / 64] |= bit;
        }
    }

    /// <summary>How many words a block has, and how many of them the bag holds.</summary>
    public (int Words, int Shared) Share(PageWords.Words words) => Share(_words, words);

    /// <summary>The same of a block that was added itself: how many of its words the bag was given again.</summary>
    public (int Words, int Shared) ShareWithOthers(PageWords.Words words) => Share(_again, words);

    private static (int Words, int Shared) Share(ulong[] bag, PageWords.Words words)
    {
        int count = 0;
        int shared = 0;
        foreach (int word in words)
        {
            count++;
            shared += (int)(bag[word / 64] >> (word % 64) & 1);
        }

        return (count, shared);
    }
}
