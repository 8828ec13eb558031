using System.Threading.Tasks;
using Xunit;

namespace SiteBuilder.Readers.Tests;

/// <summary>Feeds, sitemaps, linked data, twins and data of two archives, read by programs of the npm registry (<c>published.mjs</c>).</summary>
public sealed class PublishedFileTests(CitedArchives archives) : IClassFixture<CitedArchives>
{
    [Theory]
    [InlineData("sample", "https://name.github.io/archive/")]
    [InlineData("made", "https://name.github.io/made_papers/")]
    public async Task Nobody_complains(string archive, string address) => Assert.Equal("", (await Tool.Readers(archives[archive, ""], address)).Trim());
}
