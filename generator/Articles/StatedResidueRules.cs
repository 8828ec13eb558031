using System.Linq;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Sets aside the lines that the archive's own settings name. The archive finds the name of the rule again by its first that fits.</summary>
internal static class StatedResidueRules
{
    public static void Label(Draft draft)
    {
        if (draft.Options.Residue.Count == 0 || !draft.Options.IsOn(ReadingRule.ResidueStated))
        {
            return;
        }

        foreach (DraftBlock block in draft.Blocks.Where(static block => block.IsOpen))
        {
            string line = PrintedText.Of(draft.Text, block.Span);
            if (draft.Options.Residue.Any(rule => rule.Matches(line)))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResidueStated);
            }
        }
    }
}
