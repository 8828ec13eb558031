using System.IO;
using SiteBuilder.Benchmarks.Measuring;

namespace SiteBuilder.Benchmarks.Subjects;

/// <summary>A project that is built in a folder of its own.</summary>
/// <param name="folder">Full path.</param>
/// <param name="file">Name of the project file.</param>
/// <param name="runner">Runs its commands.</param>
internal sealed class DotnetProject(string folder, string file, CommandRunner runner)
{
    private const string Configuration = "Release";

    public string Folder { get; } = folder;

    public string OutputFolder { get; } = Path.Combine(folder, "bin", Configuration, "net10.0");

    public void WriteFile(string name, string content) => File.WriteAllText(Path.Combine(Folder, name), content);

    public void Restore() => runner.Measure(Folder, "dotnet", "restore", file, "-v", "q", "-p:Configuration=" + Configuration);

    /// <summary>Deletes all that a build makes, but not what restoring the packages made.</summary>
    public void Clean()
    {
        Delete("bin");
        Delete(Path.Combine("obj", Configuration));
        Delete("_site");
    }

    public Measurement Build() => runner.Measure(Folder, "dotnet", "build", file, "-c", Configuration, "--no-restore", "-v", "q");

    public void Delete(string part)
    {
        string path = Path.Combine(Folder, part);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
