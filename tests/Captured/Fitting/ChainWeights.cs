using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;

namespace SiteBuilder.Captured.Fitting;

/// <summary>The weights of a chain in one array: signs by tag, steps from tag to tag, the first and the last block's tags.</summary>
internal static class ChainWeights
{
    public const int Tags = WeightTable.Tags;
    public const int Steps = SignRules.Count * Tags;
    public const int First = Steps + (Tags * Tags);
    public const int Last = First + Tags;
    public const int Count = Last + Tags;

    /// <summary>Writes the table that the generator embeds.</summary>
    /// <param name="path">The file; what it held is replaced.</param>
    /// <param name="weights">In natural logarithms.</param>
    /// <param name="pages">How many pages they were fitted to.</param>
    /// <param name="sites">Of how many sites.</param>
    public static void Write(string path, double[] weights, int pages, int sites)
    {
        StringBuilder text = new();
        text.Append("# What each sign of a block weighs for each tag, and each step from tag to tag, in thousandths of a natural logarithm.\n");
        text.Append(CultureInfo.InvariantCulture, $"# Source: fitted by tests/Captured (a linear-chain conditional random field with margins and a quadratic prior) to {pages} labelled news\n");
        text.Append(CultureInfo.InvariantCulture, $"# pages of {sites} sites; a mistake costs by the length of the text that is lost or kept for it, and loss costs twice. Only figures are kept of\n");
        text.Append("# the pages. A step leads from its row to its column.\n");
        text.Append(CultureInfo.InvariantCulture, $"{"# sign",-24}").AppendJoin("", System.Enum.GetNames<BlockTag>().Select(static name => $"{name,12}")).Append('\n');
        Row(text, "first", weights, First);
        Row(text, "last", weights, Last);
        foreach (BlockTag tag in System.Enum.GetValues<BlockTag>())
        {
            Row(text, "from-" + tag, weights, Steps + ((int)tag * Tags));
        }

        foreach (Sign sign in System.Enum.GetValues<Sign>())
        {
            Row(text, sign.ToString(), weights, (int)sign * Tags);
        }

        File.WriteAllText(path, text.ToString());
    }

    private static void Row(StringBuilder text, string name, double[] weights, int at)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name,-24}");
        for (int t = 0; t < Tags; t++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{System.Math.Round(1000 * weights[at + t]),12:F0}");
        }

        text.Append('\n');
    }
}
