using System.IO;
using SiteBuilder.Commands;

namespace SiteBuilder.Tests.Samples;

/// <summary>What the command to publish answered.</summary>
/// <param name="ExitCode">0 where all went well.</param>
/// <param name="Output">All that was printed.</param>
internal sealed record PublishRun(int ExitCode, string Output)
{
    /// <summary>Publishes the sample archive.</summary>
    public static PublishRun OfSample(string output, string? settings = null, string? templates = null, string? address = null)
    {
        using StringWriter printed = new();
        int exit = PublishCommand.Run(Hallermouth.Archive.Contents, new PublishOptions(output, settings, templates, address), printed);
        return new PublishRun(exit, printed.ToString());
    }
}
