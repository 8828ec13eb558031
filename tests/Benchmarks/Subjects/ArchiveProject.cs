using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SiteBuilder.Benchmarks.Corpus;
using SiteBuilder.Benchmarks.Measuring;

namespace SiteBuilder.Benchmarks.Subjects;

/// <summary>A user's project: the repository's <c>seeds/Archive.csproj</c> as it stands, with the corpus as its captures.</summary>
internal sealed class ArchiveProject
{
    private readonly CommandRunner _publisher = new("publish");

    private ArchiveProject(DotnetProject project) => Project = project;

    public DotnetProject Project { get; }

    public string Site => Path.Combine(Project.Folder, "_site");

    /// <summary>Writes the project; <see cref="DotnetProject.Restore"/> comes next.</summary>
    public static ArchiveProject Write(string folder, IReadOnlyList<CorpusArticle> corpus, ProjectForm form)
    {
        Directory.CreateDirectory(folder);
        DotnetProject project = new(folder, "Archive.csproj", new CommandRunner("archive"));
        project.WriteFile("Archive.csproj", File.ReadAllText(Repository.FileOf("seeds", "Archive.csproj")));
        project.WriteFile("Directory.Build.props", $"""
            <Project>
              <Import Project="{Repository.FileOf("site", "build", "SiteBuilder.props")}" />
            </Project>

            """);
        project.WriteFile("Directory.Build.targets", form == ProjectForm.Package ? PackageTargets() : $"""
            <Project>
              <ItemGroup>
                <PackageReference Remove="SiteBuilder" />
              </ItemGroup>
              <Import Project="{Repository.FileOf("site", "build", "SiteBuilder.FromSource.targets")}" />
            </Project>

            """);
        project.WriteFile("Directory.Packages.props", "<Project />\n");
        project.WriteFile("site.yml", """
            title: The Benchmark Papers
            tagline: News of places that are not on the map
            about: |
              ## What this is

              Articles that were generated for a measurement.
            rights: The texts were generated for a measurement.

            """);
        foreach (CorpusArticle article in corpus)
        {
            project.WriteFile(article.Number.ToString("00000", CultureInfo.InvariantCulture) + ".txt", CapturedForm.Write(article));
        }

        return new ArchiveProject(project);
    }

    /// <summary>Builds generator, tasks and site, which a package's user finds built.</summary>
    public static void BuildProduct() => new CommandRunner("product").Measure(
        Repository.Root, "dotnet", "build", Repository.FileOf("seeds", "Archive.csproj"), "-c", "Release", "-v", "q", "-p:PublishSite=false");

    /// <summary>The archive's program as the build runs it, into a folder that is not there.</summary>
    public Measurement Publish()
    {
        Project.Delete("_site");
        return _publisher.Measure(Project.OutputFolder, "dotnet", "exec", "Archive.dll", "@publish.rsp");
    }

    /// <summary>The package by its parts: what NuGet would pass to the build, from the repository's own outputs.</summary>
    private static string PackageTargets()
    {
        Dictionary<string, string> versions = XDocument.Load(Repository.FileOf("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(static item => item.Attribute("Include")!.Value, static item => item.Attribute("Version")!.Value, StringComparer.Ordinal);
        IEnumerable<string> packages = XDocument.Load(Repository.FileOf("site", "SiteBuilder.csproj")).Descendants("PackageReference")
            .Where(static item => item.Attribute("PrivateAssets") is null)
            .Select(static item => item.Attribute("Include")!.Value)
            .Select(id => $"""    <PackageReference Include="{id}" Version="{versions[id]}" />""");
        return $"""
            <Project>
              <PropertyGroup>
                <SiteBuilderTasks>{Repository.FileOf("generator", "Tasks", "bin", "Release", "netstandard2.0", "SiteBuilder.Tasks.dll")}</SiteBuilderTasks>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Remove="SiteBuilder" />
                <Analyzer Include="{Repository.FileOf("generator", "bin", "Release", "netstandard2.0", "SiteBuilder.Generator.dll")}" />
                <Reference Include="{Repository.FileOf("site", "bin", "Release", "net10.0", "SiteBuilder.dll")}" />
            {string.Join('\n', packages)}
              </ItemGroup>
              <Import Project="{Repository.FileOf("site", "build", "SiteBuilder.targets")}" />
            </Project>

            """;
    }
}
