namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>The words of a paragraph as a set of 512 bits, one a word: a word that is in it is always found, one that is not by chance one time in eight.</summary>
internal sealed class WordPrint
{
    private const int Bits = 512;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Adds a word by its place in a <see cref="WordBag"/>.</summary>
    public void Add(int slot) => _bits[slot % Bits / 64] |= 1UL << (slot % 64);

    public bool Holds(int slot) => (_bits[slot % Bits / 64] >> (slot % 64) & 1) != 0;
}
