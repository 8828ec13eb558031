using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// The words and phrases of one language as its embedded file lists them: sections in brackets, one entry a line, and lines that start with #
/// for what an editor should know, such as where the words are from.
/// </summary>
internal sealed class LanguageFile
{
    private static readonly ConcurrentDictionary<string, LanguageFile> s_files = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private LanguageFile()
    {
    }

    /// <summary>The file of a language; every list of phrases takes a section of each file, which is read once for all of them.</summary>
    /// <param name="tag">Its BCP 47 tag, such as <c>en</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly has no file of that name.</exception>
    public static LanguageFile Of(string tag) => s_files.GetOrAdd(tag, Read);

    /// <summary>Reads the file of a language.</summary>
    /// <param name="tag">Its BCP 47 tag, such as <c>en</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly has no file of that name.</exception>
    public static LanguageFile Read(string tag)
    {
        using Stream stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(tag)
            ?? throw new InvalidOperationException($"The words of '{tag}' are not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        LanguageFile file = new();
        List<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[line.Length - 1] == ']')
            {
                section = [];
                file._sections.Add(line.Substring(1, line.Length - 2), section);
            }
            else if (section is null)
            {
                throw new InvalidOperationException($"'{line}' of '{tag}' stands in no section.");
            }
            else
            {
                section.Add(line);
            }
        }

        return file;
    }

    public IEnumerable<string> Sections => _sections.Keys;

    /// <summary>The entries of a section; none where the language has no such section.</summary>
    public IReadOnlyList<string> this[string section] => _sections.TryGetValue(section, out List<string>? entries) ? entries : [];
}
