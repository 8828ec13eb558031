using System.Collections.Generic;
using System.IO;
using SiteBuilder.Commands;
using SiteBuilder.Settings;
using Xunit;

namespace SiteBuilder.Tests.Samples;

/// <summary>What the command to publish answered.</summary>
/// <param name="ExitCode">0 where all went well.</param>
/// <param name="Output">All that was printed.</param>
internal sealed record PublishRun(int ExitCode, string Output)
{
    /// <summary>Publishes the sample archive.</summary>
    /// <param name="output">The folder to publish into.</param>
    /// <param name="settings">A file of settings in place of the sample's, without mistakes; null for the defaults.</param>
    /// <param name="templates">A folder of templates; null for the theme.</param>
    /// <param name="address">Where the site will be; null for what the settings say.</param>
    public static PublishRun OfSample(string output, string? settings = null, string? templates = null, string? address = null)
    {
        List<SettingsProblem> problems = [];
        SiteSettings stated = settings is null ? new SiteSettings() : SettingsReader.Read(File.ReadAllText(settings), problems);
        Assert.Empty(problems);
        using StringWriter printed = new();
        int exit = PublishCommand.Run(Hallermouth.Archive.Contents, new PublishOptions(output, templates, address, stated), printed);
        return new PublishRun(exit, printed.ToString());
    }
}
