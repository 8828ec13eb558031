using System.IO;
using SiteBuilder.Benchmarks.Measuring;

namespace SiteBuilder.Benchmarks.Subjects;

/// <summary>What <c>dotnet new console</c> writes: the least that a build can be.</summary>
internal static class EmptyProject
{
    public static DotnetProject Write(string folder)
    {
        Directory.CreateDirectory(folder);
        DotnetProject project = new(folder, "Empty.csproj", new CommandRunner("empty"));
        project.WriteFile("Empty.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>

            </Project>

            """);
        project.WriteFile("Program.cs", """
            // See https://aka.ms/new-console-template for more information
            Console.WriteLine("Hello, World!");

            """);
        project.WriteFile("Directory.Build.props", "<Project />\n");
        project.WriteFile("Directory.Build.targets", "<Project />\n");
        project.WriteFile("Directory.Packages.props", "<Project />\n");
        return project;
    }
}
