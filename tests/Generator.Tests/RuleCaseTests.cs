using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>No rule without a case: what nobody has written a text for, nobody has thought through.</summary>
public class RuleCaseTests
{
    [Fact]
    public void Each_rule_is_the_rule_of_something_in_a_case()
    {
        HashSet<ReadingRule> used = [ReadingRule.None, .. Enum.GetValues<Sign>().Select(SignRules.RuleOf)];
        foreach (string path in Directory.EnumerateFiles(Repository.Cases, "*.txt", SearchOption.AllDirectories))
        {
            AddRules(ArticleReader.Read(CapturedText.Decode(File.ReadAllBytes(path)).Text, ReadingOptions.Default, CancellationToken.None), used);
        }

        AddRules(ArticleReader.Read("The ferry is late", ReadingOptions.Default with { Language = "en" }, CancellationToken.None), used);
        string[] missing = [.. Enum.GetValues<ReadingRule>().Except(used).Select(ReadingRules.NameOf)];
        Assert.True(missing.Length == 0, "no case for " + string.Join(", ", missing));
    }

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
