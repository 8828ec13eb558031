using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests.Signs;

/// <summary>The examples of <c>Signs.md</c>, which is both the description of the signs and their test.</summary>
public class SignTests
{
    private static readonly Dictionary<string, Example> s_examples = ReadExamples();

    public static TheoryData<string> Rules => [.. s_examples.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_example_has_the_signs_of_its_rule(string rule)
    {
        Example example = s_examples[rule];
        Dictionary<int, SignSet> signs = SignsByLine(example.Text, ReadingOptions.Default);
        foreach ((int line, string name, bool seen) in example.Claims)
        {
            Sign sign = Enum.Parse<Sign>(name);
            Assert.Equal(rule, ReadingRules.NameOf(SignRules.RuleOf(sign)));
            Assert.True(signs[line][sign] == seen, $"{rule}: line {line} {(seen ? "lacks" : "has")} {name}");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_that_is_switched_off_shows_none_of_its_signs(string rule)
    {
        ReadingRule off = Enum.GetValues<ReadingRule>().Single(one => ReadingRules.NameOf(one) == rule);
        foreach (SignSet signs in SignsByLine(s_examples[rule].Text, ReadingOptions.Default with { SwitchedOff = new([(int)off]) }).Values)
        {
            Assert.DoesNotContain(Enum.GetValues<Sign>(), sign => sign != Sign.Any && signs[sign] && SignRules.RuleOf(sign) == off);
        }
    }

    [Fact]
    public void Each_rule_of_signs_has_an_example()
    {
        IEnumerable<string> rules = Enum.GetValues<Sign>().Where(static sign => sign != Sign.Any).Select(static sign => ReadingRules.NameOf(SignRules.RuleOf(sign)));
        Assert.Empty(rules.Distinct().Except(s_examples.Keys));
    }

    private static Dictionary<int, SignSet> SignsByLine(string text, ReadingOptions options)
    {
        SeedText seed = new(text);
        List<Block> blocks = BlockReader.Read(seed.Text, LineReader.Read(seed.Text, CancellationToken.None));
        SignSet[] signs = PageSigns.Read(new Draft(seed, Language.English, options, blocks), CancellationToken.None);
        return blocks.Select((block, i) => (block.Line, signs[i])).ToDictionary(static pair => pair.Line, static pair => pair.Item2);
    }

    private static Dictionary<string, Example> ReadExamples([CallerFilePath] string path = "")
    {
        Dictionary<string, Example> examples = [];
        string specification = File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "Signs.md")).ReplaceLineEndings("\n");
        foreach (string section in specification.Split("\n## ").Skip(1))
        {
            string[] parts = section.Split("```");
            string text = parts[1]["text\n".Length..].TrimEnd('\n');
            List<(int, string, bool)> claims = [];
            foreach (string claim in parts[2].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                int colon = claim.IndexOf(':');
                foreach (string name in claim[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
                {
                    bool seen = !name.StartsWith("not ", StringComparison.Ordinal);
                    claims.Add((int.Parse(claim[2..colon], System.Globalization.CultureInfo.InvariantCulture), seen ? name : name[4..], seen));
                }
            }

            Assert.NotEmpty(claims);
            examples.Add(parts[0].Trim(), new Example(text, claims));
        }

        return examples;
    }

    private sealed record Example(string Text, List<(int Line, string Sign, bool Seen)> Claims);
}
