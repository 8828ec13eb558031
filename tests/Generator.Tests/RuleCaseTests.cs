using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>No rule without a case: what nobody has written a text for, nobody has thought through.</summary>
public class RuleCaseTests
{
    [Fact]
    public void Each_rule_decides_something_in_a_case()
    {
        // Signs have examples of their own, what an author states is told with no text, and the structure of Markdown has tests of its own.
        HashSet<ReadingRule> used = [ReadingRule.None, ReadingRule.LanguageStated, ReadingRule.StatedLine, ReadingRule.StatedSidecar, ReadingRule.StatedFrontMatter, ReadingRule.StatedFolder, ReadingRule.MarkdownStructure, .. Enum.GetValues<Sign>().Select(SignRules.RuleOf)];
        (string Text, ReadingOptions Options)[] cases =
        [
            .. Directory.EnumerateFiles(Repository.Cases, "*.txt", SearchOption.AllDirectories)
                .Select(static path => (CapturedText.Decode(File.ReadAllBytes(path)).Text, CaseOptions.Of(path))),
        ];
        foreach ((string text, ReadingOptions options) in cases)
        {
            AddRules(Read(text, options, []), used);
        }

        // Some rules leave no trace of themselves: without them something is read in another way, or not at all.
        string[] missing =
        [
            .. Enum.GetValues<ReadingRule>().Except(used)
                .Where(rule => cases.All(one => Print(Read(one.Text, one.Options, [])) == Print(Read(one.Text, one.Options, [(int)rule]))))
                .Select(ReadingRules.NameOf),
        ];
        Assert.True(missing.Length == 0, "no case for " + string.Join(", ", missing));
    }

    private static Reading Read(string text, ReadingOptions options, int[] off) =>
        ArticleReader.Read(text, options with { SwitchedOff = new EquatableArray<int>(off) }, CancellationToken.None);

    private static string Print(Reading reading) => JsonSerializer.Serialize(reading);

    private static void AddRules(object? value, HashSet<ReadingRule> rules)
    {
        switch (value)
        {
            case ReadingRule rule:
                rules.Add(rule);
                break;
            case IEnumerable parts and not string:
                foreach (object? part in parts)
                {
                    AddRules(part, rules);
                }

                break;
            case not null when value.GetType().Namespace == typeof(Reading).Namespace && !value.GetType().IsEnum:
                foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    AddRules(property.GetIndexParameters().Length == 0 ? property.GetValue(value) : null, rules);
                }

                break;
        }
    }
}
