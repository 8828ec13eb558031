using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace SiteBuilder.Browser.Tests;

/// <summary>Serves a folder under a base path on this machine only, as a static host would: index.html for folders, 404.html for the rest.</summary>
internal sealed class StaticServer : IDisposable
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".webp"] = "image/webp",
        [".jpg"] = "image/jpeg",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".text"] = "text/plain; charset=utf-8",
    };

    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly string _basePath;

    public StaticServer(string folder, string basePath)
    {
        _folder = folder;
        _basePath = basePath;
        Origin = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add(Origin + "/");
        _listener.Start();
        _ = Task.Run(Serve);
    }

    public string Origin { get; }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Answer(context);
        }
    }

    private void Answer(HttpListenerContext context)
    {
        string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        string file = path.StartsWith(_basePath, StringComparison.Ordinal) ? Path.Combine(_folder, path[_basePath.Length..]) : "";
        file = path.EndsWith('/') ? Path.Combine(file, "index.html") : file;
        if (!File.Exists(file))
        {
            context.Response.StatusCode = 404;
            file = Path.Combine(_folder, "404.html");
        }

        context.Response.ContentType = s_types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        context.Response.Close(File.ReadAllBytes(file), willBlock: true);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
