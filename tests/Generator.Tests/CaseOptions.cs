using System.Collections.Generic;
using System.IO;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Settings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>How a case is read: as always, unless a file of settings lies beside it, "name.site.yml" beside "name.txt".</summary>
internal static class CaseOptions
{
    public static ReadingOptions Of(string path)
    {
        string file = Path.ChangeExtension(path, ".site.yml");
        if (!File.Exists(file))
        {
            return ReadingOptions.Default;
        }

        List<SettingsProblem> problems = [];
        SiteSettings settings = SettingsReader.Read(File.ReadAllText(file), problems);
        Assert.Empty(problems);
        return ReadingOptions.Default with { Residue = new EquatableArray<ResidueStatement>([.. settings.Residue]) };
    }
}
