using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Settings;

/// <summary>The reference page of <c>site.yml</c> says what the code does.</summary>
public sealed class ReferencePageTests
{
    private const string Head = """
        # site.yml

        What the author of an archive states of it: one file of YAML beside the captures, in UTF-8. It may be missing; so may each key. The
        compiler reads it, and every mistake is an error of the build at its line and column (SITE0001 to SITE0007 in `generator/Problems`);
        nothing is published then, and the last good site stays. The archive's assembly carries the file as it stands.

        | key | form | default | meaning |
        |---|---|---|---|

        """;

    private const string Tail = """

        **Residue.** A line is compared as it is printed: repaired, its parts joined with one blank, capitals and small letters being the same.
        The first rule that fits sets it aside, behind the reader's own rules for lines that are surely not the article (rule
        `residue-stated`); the page, `explain` and the data (`statedRule`) name it.

        **Permalink.** `{slug}` must be a folder of its own, so that no two articles come to lie in one place. What else is not in braces is
        small letters, digits, hyphens and stops. An article without a proved day has one folder `undated` for those of its days, one without a
        section has `other`. An address that another page of the site has is an error (SITE0204).

        **Tags, sections, outlets.** A tag that is not in a closed list (`open: false`) and a section that is not in `sections` are errors where the
        article or its folder states them (SEED0021); an outlet that is not among `outlets`, where there are any, is a warning (SEED0022). Capitals
        count.

        **Indexing.** `noindex` asks search engines not to list the articles of an outlet. `canonical: original` tells them instead that the article is
        at its first address, and those without one keep their own. Either way the articles stay in the archive's lists, search and feeds, and leave
        its sitemaps.

        **Names.** What is one person, place or organisation across articles is told in `site/Names/README.md`.

        **Time zones.** The places of the tz database change with every edition and from machine to machine, and a build must not: the area and
        the form are checked, the place is not.

        """;

    [Fact]
    public void The_page_is_the_table_in_the_code()
    {
        StringBuilder page = new(Head);
        foreach (SettingKey key in SettingKeys.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{key.Name}` | {key.Form} | {Default(key)} | {key.Meaning} |\n");
        }

        page.Append(Tail);
        string file = Path.Combine(Repository.Root, "site", "Settings", "README.md");
        Assert.Equal(page.ToString(), File.ReadAllText(file));
    }

    public static TheoryData<string> Defaults => [.. SettingKeys.All.Where(static key => key.Parent.Length == 0 && !IsWords(key)).Select(static key => key.Name)];

    [Theory]
    [MemberData(nameof(Defaults))]
    public void A_default_that_is_stated_is_the_default(string name)
    {
        List<SettingsProblem> problems = [];
        SettingKey key = SettingKeys.All.Single(key => key.Name == name);
        string stated = key.Default.StartsWith('{') ? $"'{key.Default}'" : key.Default;

        Assert.Equal(new SiteSettings(), SettingsReader.Read($"{name}: {stated}\n", problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void Every_key_of_the_file_is_read()
    {
        List<SettingsProblem> problems = [];
        foreach (SettingKey key in SettingKeys.All.Where(static key => key.Parent.Length == 0))
        {
            // A value of a shape that no key takes.
            problems.Clear();
            SettingsReader.Read($"{key.Name}: {{? [a, b] : c}}\n", problems);
            Assert.NotEmpty(problems);
        }
    }

    private static bool IsWords(SettingKey key) => key.Default.StartsWith('(');

    private static string Default(SettingKey key) => IsWords(key) ? key.Default[1..^1] : $"`{key.Default}`";
}
