using System;
using System.Globalization;
using System.Linq;

namespace SiteBuilder.Benchmarks;

/// <summary>Which form of the user's project is measured.</summary>
internal enum ProjectForm
{
    /// <summary>As the package's user has it: built assemblies, props and targets.</summary>
    Package,

    /// <summary>As in the repository: the sources of generator and site are built, or found up to date, by every build.</summary>
    Sources,
}

/// <summary>What the command line asks for.</summary>
/// <param name="Sizes">Numbers of articles, smallest first.</param>
/// <param name="Rounds">Measured rounds of each size; one more is run before them and not counted.</param>
/// <param name="Form">Form of the user's project.</param>
/// <param name="Sites">Whether builds are measured.</param>
/// <param name="Reading">Whether reading is measured.</param>
/// <param name="Keep">Whether the projects and sites are left in the temporary folder.</param>
internal sealed record Options(int[] Sizes, int Rounds, ProjectForm Form, bool Sites, bool Reading, bool Keep)
{
    public const string Usage =
        "dotnet run --project tests/Benchmarks -c Release -- [--sizes 1,1000,10000] [--rounds 5] [--project package|sources] [--only sites|reading] [--keep]";

    /// <summary>The options; null where the arguments are not understood.</summary>
    public static Options? Read(string[] arguments)
    {
        Options options = new([1, 1_000, 10_000], 5, ProjectForm.Package, Sites: true, Reading: true, Keep: false);
        for (int i = 0; i < arguments.Length; i++)
        {
            string value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--sizes" when SizesOf(value) is { } sizes:
                    options = options with { Sizes = sizes };
                    i++;
                    break;
                case "--rounds" when NumberOf(value) is { } rounds:
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                case "--project" when value is "package" or "sources":
                    options = options with { Form = value == "package" ? ProjectForm.Package : ProjectForm.Sources };
                    i++;
                    break;
                case "--only" when value is "sites" or "reading":
                    options = options with { Sites = value == "sites", Reading = value == "reading" };
                    i++;
                    break;
                case "--keep":
                    options = options with { Keep = true };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    private static int[]? SizesOf(string value)
    {
        int?[] sizes = [.. value.Split(',').Select(NumberOf)];
        return sizes.All(static size => size is not null) ? [.. sizes.OfType<int>().Distinct().Order()] : null;
    }

    private static int? NumberOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
