using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Problems;

/// <summary>What is told on a machine without culture data.</summary>
public sealed class CultureDataTests
{
    [Fact]
    [Provokes("SITE0306")]
    public async Task Nothing_is_published_in_the_order_of_another_language()
    {
        using TemporaryFolder folder = new();
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Archive.dll"), "publish", "--output", folder["site"]])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using Process program = Process.Start(start)!;
        string printed = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal(1, program.ExitCode);
        Assert.StartsWith("site.yml: error SITE0306: This machine has no data of the culture 'en-GB'", printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["site"]));
    }
}
