namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>The words of a paragraph as a set of 512 bits, one a word: a word that is in it is always found, one that is not by chance one time in eight.</summary>
internal sealed class WordPrint
{
    private const int Bits = 512;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    public WordPrint(PageWords.Words words)
    {
        foreach (int word in words)
        {
            _bits[word % Bits / 64] |= 1UL << (word % 64);
        }
    }

    public bool Holds(int word) => (_bits[word % Bits / 64] >> (word % 64) & 1) != 0;
}
