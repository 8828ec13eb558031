using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SiteBuilder.Tests.Images;
using SiteBuilder.Tests.Problems;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>Pictures beside articles, from their files to their pages.</summary>
public sealed class PictureBuildTests
{
    private const string Weir = "# The weir is mended\n\nThe weir at Sallow Bank was mended on Tuesday, and the ferry ran again in the afternoon.\n\n";

    [Fact]
    [Provokes("SITE0207")]
    public async Task A_picture_is_published_with_its_sizes_and_what_it_says_of_itself()
    {
        using ArchiveProject project = new();
        string quay = Path.Combine(project.Folder, "pictures", "The Quay.jpg");
        MadePicture.Write(quay, 1000, 500, iptc: [.. MadePicture.Record(120, "Nets dry on the quay"), .. MadePicture.Record(110, "Haller Pictures")]);
        MadePicture.Write(Path.Combine(project.Folder, "lamp.jpg"), 300, 200);
        project.Write("weir.md", Weir + "![Nets](pictures/The%20Quay.jpg)\n\n![Nets](pictures/THE%20QUAY.JPG)\n\nOf old: ![far](https://example.org/x.png).\n");
        project.Write("lamp.txt", "Lamp on the mole mended\n\n2024-03-04\n\nThe lamp on the old mole was lit again on Monday night after eleven weeks of dark.\n\n"
            + "A keeper stands beside the lamp on the old mole, Monday, March 4, 2024.\nNora Pell | Haller Pictures\n\nBoats came in by it before ten o'clock.\n");
        project.Write("lamp.yml", "image: {src: lamp.jpg, alt: A keeper}\n");
        BuildRun failed = await project.Build();
        Assert.Contains(
            Path.Combine(project.Folder, "weir.md") + "(7,9): error SITE0207: There is no picture 'pictures/THE%20QUAY.JPG'; did you mean 'The Quay.jpg'?", failed.Problems);
        Assert.False(Directory.Exists(project.Site));
        project.Write("weir.md", Weir + "![Nets](pictures/The%20Quay.jpg)\n\nOf old: ![far](https://example.org/x.png).\n");

        BuildRun run = await project.Build();

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Empty(run.Problems);
        string[] published = [.. Directory.GetFiles(Path.Combine(project.Site, "pictures")).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        string name = published.Single(static file => file.StartsWith("the-quay.", StringComparison.Ordinal) && file.EndsWith(".jpg", StringComparison.Ordinal));
        string stem = Path.GetFileNameWithoutExtension(name);
        Assert.Equal([.. new[] { stem + "-480.webp", stem + "-800.webp", name, published.Single(static file => file.StartsWith("lamp", StringComparison.Ordinal)) }.Order(StringComparer.Ordinal)], published);
        Assert.Equal(File.ReadAllBytes(quay), File.ReadAllBytes(Path.Combine(project.Site, "pictures", name)));
        string page = project.Read("undated/the-weir-is-mended/index.html");
        Assert.Contains(
            $"<figure><img src=\"/pictures/{name}\" srcset=\"/pictures/{stem}-480.webp 480w, /pictures/{stem}-800.webp 800w, /pictures/{name} 1000w\""
            + " sizes=\"(min-width: 46rem) 34rem, calc(100vw - 3rem)\" width=\"1000\" height=\"500\" alt=\"Nets\" loading=\"lazy\" decoding=\"async\">"
            + "<figcaption><p dir=\"auto\">Nets dry on the quay</p><p class=\"credit\" dir=\"auto\">Haller Pictures</p></figcaption></figure>", page, StringComparison.Ordinal);
        Assert.Contains("<code dir=\"ltr\">pictures/The Quay.jpg</code>", page, StringComparison.Ordinal);
        Assert.Contains("Of old: <a href=\"https://example.org/x.png\">far</a>.", page, StringComparison.Ordinal);
        string lamp = project.Read("2024/03/lamp-on-the-mole-mended/index.html");
        Assert.Contains("width=\"300\" height=\"200\" alt=\"A keeper\"", lamp, StringComparison.Ordinal);
        Assert.DoesNotContain("A photograph was published here", lamp, StringComparison.Ordinal);
    }

    [Fact]
    [Provokes("SITE0208")]
    public async Task What_is_no_picture_is_told_at_its_address()
    {
        using ArchiveProject project = new();
        project.Write("pictures/map.png", "no picture");
        project.Write("pictures/map.tif", "no picture");
        project.Write("weir.md", Weir + "![A map][map] ![A map](pictures/map.tif)\n\n[map]: pictures/map.png\n");

        BuildRun run = await project.Build();

        string article = Path.Combine(project.Folder, "weir.md");
        Assert.Contains(article + "(7,8): error SITE0208: The picture 'pictures/map.png' cannot be shown: it is no picture, or damaged", run.Problems);
        Assert.Contains(article + "(5,24): error SITE0208: The picture 'pictures/map.tif' cannot be shown: browsers show JPEG, PNG, WebP, AVIF, GIF and SVG", run.Problems);
    }

    [Fact]
    [Provokes("SITE0209")]
    public async Task A_picture_without_words_is_told_and_published()
    {
        using ArchiveProject project = new();
        MadePicture.Write(Path.Combine(project.Folder, "quay.jpg"), 30, 20);
        project.Write("weir.md", Weir + "![](quay.jpg)\n");
        project.Write("lamp.md", Weir.Replace("weir", "lamp", StringComparison.Ordinal));
        project.Write("lamp.yml", "image: quay.jpg\n");

        BuildRun run = await project.Build();

        const string Rest = "The picture 'quay.jpg' has no alternative text; say in a few words what it shows, for those who do not see it";
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{Path.Combine(project.Folder, "weir.md")}(5,5): warning SITE0209: {Rest}", run.Problems);
        Assert.Contains($"{Path.Combine(project.Folder, "lamp.yml")}(1,8): warning SITE0209: {Rest}", run.Problems);
        Assert.Contains("width=\"30\" height=\"20\" alt=\"\"", project.Read("undated/the-weir-is-mended/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    [Provokes("SITE0210")]
    public async Task An_article_whose_own_picture_is_missing_is_published_without_it()
    {
        using ArchiveProject project = new();
        MadePicture.Write(Path.Combine(project.Folder, "quay.jpg"), 30, 20);
        project.Write("mole.md", Weir);
        project.Write("mole.yml", "image: qay.jpg\n");

        BuildRun run = await project.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            $"{Path.Combine(project.Folder, "mole.yml")}(1,8): warning SITE0210: The picture 'qay.jpg' that stands for the article is not shown: there is none of this name; did you mean 'quay.jpg'?",
            run.Problems);
        Assert.DoesNotContain("<img", project.Read("undated/the-weir-is-mended/index.html"), StringComparison.Ordinal);
    }
}
