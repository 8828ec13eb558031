using System;
using System.Buffers.Binary;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Browser.Tests;

/// <summary>The pictures that the README shows. With <c>README_PICTURES=write</c> they are taken anew; otherwise they must still be of the pages' size.</summary>
public sealed class ReadmePictureTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("seal.png", "2023/12/seal-holds-up-the-7-40-ferry/", 480, 760)]
    [InlineData("timeline.png", "timeline/", 960, 480)]
    [InlineData("search.png", "search/?q=%22proper+signal%22", 960, 760)]
    public async Task A_picture_of_the_README_shows_its_page(string name, string path, int width, int height)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            DeviceScaleFactor = 2,
            ColorScheme = ColorScheme.Light,
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Home + path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        byte[] taken = await page.ScreenshotAsync();
        string file = Path.Combine(Repository.Root, ".github", name);
        if (Environment.GetEnvironmentVariable("README_PICTURES") == "write")
        {
            await File.WriteAllBytesAsync(file, taken);
        }

        // Fonts differ from machine to machine, and so do pixels.
        Assert.Equal(SizeOf(taken), SizeOf(await File.ReadAllBytesAsync(file)));
        Assert.Contains(name, await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
        await context.CloseAsync();
    }

    /// <summary>Width and height as the first chunk of a PNG file has them.</summary>
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
