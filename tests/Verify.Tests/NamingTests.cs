using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Snapshots;
using Xunit;
using static SiteBuilder.SnapshotEngine.Tests.SnapshotFolder;

namespace SiteBuilder.SnapshotEngine.Tests;

public sealed class NamingTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task A_snapshot_stands_beside_the_source_of_its_test() => Verify("This text stands beside its test.\n");

    [Fact]
    public async Task A_snapshot_is_found_after_the_test_went_on_elsewhere()
    {
        _folder.Write(Name("verified.txt"), "text");
        await Task.Yield();

        await Task.Run(async () => await Verify("text", sourceFile: _folder.Source));
    }

    [Fact]
    public async Task A_folder_is_relative_to_the_source()
    {
        _folder.Write($"Pages/{Name("verified.txt")}", "text");

        await Verify("text", sourceFile: _folder.Source).UseDirectory("Pages");
    }

    [Fact]
    public async Task A_file_name_is_the_whole_name()
    {
        _folder.Write("Pages/front.verified.txt", "text");

        await Verify("text", sourceFile: _folder.Source).UseDirectory("Pages").UseFileName("front");
    }

    [Fact]
    public async Task One_test_compares_twice_under_two_method_names()
    {
        _folder.Write("NamingTests.first.verified.txt", "one");
        _folder.Write("NamingTests.second.verified.txt", "two");

        await Task.WhenAll(
            Verify("one", sourceFile: _folder.Source).UseMethodName("first"),
            Verify("two", sourceFile: _folder.Source).UseMethodName("second"));
    }

    [Fact]
    public async Task Two_comparisons_with_one_name_are_refused()
    {
        _folder.Write("front.verified.txt", "text");
        await Verify("text", sourceFile: _folder.Source).UseFileName("front");

        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            Verify("text", extension: "html", sourceFile: _folder.Source).UseFileName("Front").ToTask);

        Assert.Equal(
            $"Another comparison of this run already uses the snapshot '{_folder["Front"]}'; " +
            "tell them apart by UseMethodName, UseParameters or UseFileName.",
            refusal.Message);
    }

    [Theory]
    [InlineData("a/b", 1.5, true, "a-b", "1.5", "True")]
    [InlineData(null, -2d, false, "null", "-2", "False")]
    public async Task Arguments_become_part_of_the_name(
        string? text, double number, bool flag, string printedText, string printedNumber, string printedFlag)
    {
        _folder.Write($"NamingTests.t_text={printedText}_number={printedNumber}_flag={printedFlag}.verified.txt", "x");

        await Verify("x", sourceFile: _folder.Source).UseMethodName("t").UseParameters(text, number, flag);
    }

    [Fact]
    public void Names_are_the_same_in_any_culture_and_safe_on_any_system()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
        try
        {
            Assert.Equal("_value=-1.5", Printed(-1.5m));
            Assert.Equal("_value=2024-06-19", Printed(new DateOnly(2024, 6, 19)));
            Assert.Equal("_value=Friday", Printed(DayOfWeek.Friday));
            Assert.Equal("_value=1,-2,[3,4],[]", Printed(new object[] { 1, -2, new[] { 3, 4 }, Array.Empty<int>() }));
            Assert.Equal("_value=[]", Printed(Array.Empty<string>()));
            Assert.Equal("_value=a-b-c-d-e-f-g-h-i-j-k", Printed("a\"b\\c<d>e|f:g*h?i/j\nk"));
            Assert.Throws<NotSupportedException>(() => Printed(new DateTime(2024, 6, 19, 12, 0, 0, DateTimeKind.Utc)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Printed(object value) => ParameterText.Of(((Action<object>)Take).Method, [value]);
        static void Take(object value) => _ = value;
    }

    [Fact]
    public async Task More_arguments_than_the_test_has_are_refused()
    {
        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            Verify("x", sourceFile: _folder.Source).UseParameters(1).ToTask);

        Assert.StartsWith("1 arguments are given to name the snapshot, but More_arguments", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_goes_with_no_other_name()
    {
        Assert.Throws<InvalidOperationException>(() => { _ = Verify("x").UseFileName("f").UseMethodName("m"); });
        Assert.Throws<InvalidOperationException>(() => { _ = Verify("x").UseMethodName("m").UseFileName("f"); });
        Assert.Throws<InvalidOperationException>(() => { _ = Verify("x").UseFileName("f").UseParameters(1); });
    }

    [Fact]
    public void A_name_that_no_file_may_have_is_refused()
    {
        Assert.Throws<ArgumentException>(() => { _ = Verify("x").UseFileName("a/b"); });
        Assert.Throws<ArgumentException>(() => { _ = Verify("x").UseMethodName("a/b"); });
        Assert.Throws<ArgumentException>(() => { _ = Verify("x", extension: ".html"); });
        Assert.Throws<ArgumentException>(() => { _ = Verify("x").UseParameters(); });
    }

    [Fact]
    public void The_name_of_a_nested_class_starts_with_the_outer_one()
    {
        MethodInfo test = typeof(Nested).GetMethod(nameof(Nested.Test))!;

        SnapshotFile file = SnapshotFile.Of(test, new VerifySettings(), "/source/Tests.cs", "txt");

        Assert.EndsWith("NamingTests.Nested.Test.verified.txt", file.Verified, StringComparison.Ordinal);
    }

    [Fact]
    public void The_assembly_says_once_that_it_compares_snapshots() =>
        Assert.Single(typeof(NamingTests).Assembly.GetCustomAttributes<UseVerifyAttribute>());

    private static class Nested
    {
        public static void Test()
        {
        }
    }
}
