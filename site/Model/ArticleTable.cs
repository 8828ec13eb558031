using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Threading;

namespace SiteBuilder.Model;

/// <summary>Articles of one generated file. Each is unpacked when it is first asked for, and kept. Generated code makes these; programs do not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleTable : IReadOnlyList<Article>
{
    private readonly byte[] _rows;
    private readonly Assembly _assembly;
    private readonly List<Range> _lines = [];
    private readonly Article?[] _articles;

    /// <summary>Makes a table of packed rows, one on each line: path, slug and numbers, apart by spaces.</summary>
    /// <param name="rows">ASCII.</param>
    /// <param name="assembly">The assembly that holds the captures.</param>
    public ArticleTable(ReadOnlySpan<byte> rows, Assembly assembly)
    {
        _rows = rows.ToArray();
        _assembly = assembly;
        foreach (Range line in rows.Split((byte)'\n'))
        {
            if (line.GetOffsetAndLength(rows.Length).Length > 1)
            {
                _lines.Add(line);
            }
        }

        _articles = new Article?[_lines.Count];
    }

    /// <inheritdoc/>
    public int Count => _articles.Length;

    /// <inheritdoc/>
    public Article this[int index]
    {
        get
        {
            Article? article = Volatile.Read(ref _articles[index]);
            return article ?? Interlocked.CompareExchange(ref _articles[index], Read(index), null) ?? _articles[index]!;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Article Read(int index)
    {
        // A source file with CR LF may have been compiled; the packed numbers know no CR.
        ReadOnlySpan<byte> line = _rows.AsSpan(_lines[index]).TrimEnd((byte)'\r');
        int path = line.IndexOf((byte)' ');
        int slug = path + 1 + line[(path + 1)..].IndexOf((byte)' ');
        return ArticleBinder.Bind(
            CaptureStore.Of(_assembly),
            ArchiveSettings.Of(_assembly),
            Uri.UnescapeDataString(Encoding.ASCII.GetString(line[..path])),
            Encoding.ASCII.GetString(line[(path + 1)..slug]),
            line[(slug + 1)..]);
    }
}
