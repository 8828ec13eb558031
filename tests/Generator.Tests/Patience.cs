using System;
using System.Threading;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Waits for what must not take forever.</summary>
internal static class Patience
{
    public static T WithinAMinute<T>(Func<T> read)
    {
        T? result = default;
        Exception? crash = null;
        Thread thread = new(() =>
        {
            try
            {
                result = read();
            }
            catch (Exception exception)
            {
                crash = exception;
            }
        })
        { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "It took over 60 s.");
        Assert.Null(crash);
        return result!;
    }
}
