namespace SiteBuilder.Pages;

/// <summary>The head of a text that is too long for its place.</summary>
internal static class Excerpt
{
    /// <summary>The text up to a word's end, with an ellipsis where something was left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters, in UTF-16 code units, without the ellipsis.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int blank = text.LastIndexOf(' ', longest);
        int end = blank > longest / 2 ? blank : longest - (char.IsHighSurrogate(text[longest - 1]) ? 1 : 0);
        return text[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }
}
