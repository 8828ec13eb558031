using System;
using System.Threading;

namespace SiteBuilder.Benchmarks.Measuring;

/// <summary>Looks at the memory of marked processes 20 times a second, in a thread of its own.</summary>
internal sealed class MemorySampler : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(50);
    private readonly MarkedProcesses _processes;
    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread _thread;
    private long _peak;

    public MemorySampler(string mark)
    {
        _processes = new MarkedProcesses(mark);
        _thread = new Thread(Sample) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>The greatest sum that was seen, in bytes.</summary>
    public long End()
    {
        _ended.Set();
        _thread.Join();
        return _peak;
    }

    public void Dispose()
    {
        End();
        _ended.Dispose();
    }

    private void Sample()
    {
        do
        {
            _peak = Math.Max(_peak, _processes.ResidentMemory());
        }
        while (!_ended.Wait(s_interval));
    }
}
