namespace SiteBuilder.Generator.Articles;

/// <summary>Tells names that are thanked for a picture or a report from those that the report is about.</summary>
internal static class CreditSigns
{
    private static readonly string[] s_works =
        ["photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "illustration", "graphic", "video", "credit", "courtesy",
            "reporting", "written", "writing", "edited", "editing", "compiled", "posted", "photography", "styling"];

    /// <summary>"Photo by X", "Photo: X", "X/Agency", "additional reporting by X".</summary>
    public static bool IsCredited(TokenizedBlock block, int start, int end)
    {
        if (IsSlash(block, start - 1) || IsSlash(block, end))
        {
            return true;
        }

        bool linked = block.IsWord(start - 1, "by") || block.IsWord(start - 1, "of") || block.Is(start - 1, TokenKind.Colon);
        return linked && System.Array.Exists(s_works, work => block.IsWord(start - 2, work));
    }

    private static bool IsSlash(TokenizedBlock block, int i) => block.Is(i, TokenKind.Other) && block.Text[block.Tokens[i].Start] == '/';
}
