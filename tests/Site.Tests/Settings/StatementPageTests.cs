using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SiteBuilder.Statements;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Settings;

/// <summary>The page on what authors state of articles has the keys of the code, and the kinds of lines.</summary>
public sealed partial class StatementPageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "site", "Statements", "README.md"));

    [Fact]
    public void Each_field_has_a_row_with_its_keys_in_their_order()
    {
        string[][] rows =
        [
            .. s_page.Split('\n').Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).Select(static line =>
                Key().Matches(string.Join('|', line.Split('|')[1..3])).Select(static key => key.Groups[1].Value).ToArray()),
        ];
        Assert.Equal(Enum.GetValues<StatedField>().Select(FieldNames.KeyOf), rows.Select(static row => row[0]));
        Assert.Equal(FieldNames.Keys, rows.SelectMany(static row => row));
    }

    [Fact]
    public void The_kinds_of_lines_are_those_that_a_sidecar_may_name()
    {
        string kinds = s_page[(s_page.IndexOf("**Kinds of lines**: ", StringComparison.Ordinal) + 20)..];
        Assert.Equal(
            BlockKindNames.All.Order(StringComparer.Ordinal),
            kinds[..kinds.IndexOf('.', StringComparison.Ordinal)].Replace('\n', ' ').Split(", ").Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Key();
}
