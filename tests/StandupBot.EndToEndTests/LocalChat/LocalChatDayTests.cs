using System.Diagnostics;
using StandupBot.EndToEndTests.Platforms;
using Xunit;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>The day in the local chat.</summary>
public sealed class LocalChatDayTests : DayTests
{
    protected override async Task<IPlatformDriver> StartAsync(CancellationToken cancellation) => await LocalChatDriver.StartAsync(cancellation);

    /// <summary>Nothing else in this process opens a model either: whatever is loaded, the host loaded.</summary>
    [Fact]
    public async Task The_host_as_it_comes_loads_no_model_library_to_understand_a_reply()
    {
        await SetUpAsync();
        await AskAsync();
        await Bot.WriteAsync("Bo", Place.Direct, "finished the price list, waiting on the returns policy from the shop", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "1 of 4", Cancellation);

        using var here = Process.GetCurrentProcess();
        var loaded = AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName().Name).Concat(here.Modules.Cast<ProcessModule>().Select(m => m.ModuleName)).OfType<string>().ToList();
        Assert.Contains("StandupBot", loaded);
        Assert.DoesNotContain(loaded, name => name.Contains("onnx", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Microsoft.ML", StringComparison.Ordinal));
    }
}
