using StandupBot.Web.LocalChat;

namespace StandupBot.Web;

/// <summary>What is said on the console when the host is up.</summary>
internal static partial class StartUp
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    /// <param name="sent">Which texts go to a model, a sentence each.</param>
    public static void Announce(WebApplication app, IReadOnlyList<string> sent)
    {
        _ = GiveBackAsync(app.Services.GetRequiredService<TimeProvider>(), app.Lifetime.ApplicationStopping);
        foreach (var sentence in sent)
            Sends(app.Logger, sentence);
        foreach (var address in app.Urls)
            Ready(app.Logger, address + LocalChatRoutes.Path);
    }

    /// <summary>Starting, and the first looks at the timetable, take much that is never used again; from then on the bot mostly waits.</summary>
    private static async Task GiveBackAsync(TimeProvider clock, CancellationToken stopping)
    {
        await Task.Delay(Settled, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Settings that hold where nobody set anything: the lowest of all sources.</summary>
    public static void AddDefaults(this ConfigurationManager configuration, IReadOnlyDictionary<string, string?> defaults) =>
        configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = defaults });

    [LoggerMessage(Level = LogLevel.Warning, Message = "A model is switched on. {Sentence}")]
    private static partial void Sends(ILogger logger, string sentence);

    [LoggerMessage(Level = LogLevel.Information, Message = "StandupBot is ready. Open {Address} in your browser.")]
    private static partial void Ready(ILogger logger, string address);
}
