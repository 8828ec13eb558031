using System.IO;
using System.Linq;

namespace SiteBuilder.Benchmarks.Subjects;

/// <summary>How much was published.</summary>
/// <param name="Articles">Articles: folders with an <c>index.json</c> beside the page.</param>
/// <param name="Pages">HTML files, those of the articles among them.</param>
/// <param name="Files">All files.</param>
/// <param name="Bytes">Their bytes.</param>
internal readonly record struct SiteExtent(int Articles, int Pages, int Files, long Bytes)
{
    public static SiteExtent Of(string folder)
    {
        FileInfo[] files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        return new SiteExtent(
            files.Count(static file => file.Name == "index.json" && File.Exists(Path.ChangeExtension(file.FullName, ".html"))),
            files.Count(static file => file.Extension == ".html"),
            files.Length,
            files.Sum(static file => file.Length));
    }
}
