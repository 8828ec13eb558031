namespace SiteBuilder.Statements;

/// <summary>Where the sidecar of a seed is: beside it, under its name with another ending.</summary>
internal static class SidecarPath
{
    /// <summary>"town/clock.yml" for "town/clock.txt".</summary>
    public static string Of(string seed)
    {
        int dot = seed.LastIndexOf('.');
        return (dot > seed.LastIndexOf('/') ? seed.Substring(0, dot) : seed) + ".yml";
    }
}
