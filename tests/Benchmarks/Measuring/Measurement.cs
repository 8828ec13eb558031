using System;

namespace SiteBuilder.Benchmarks.Measuring;

/// <summary>One run of a command.</summary>
/// <param name="Time">From the start of the process to its end.</param>
/// <param name="PeakMemory">Greatest sum of resident memory that was seen over the command's processes, in bytes.</param>
internal readonly record struct Measurement(TimeSpan Time, long PeakMemory);
