using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;
using StandupBot.Slack.Receiving;

namespace StandupBot.Slack.Tests;

/// <summary>The adapter as the host puts it together, between a fake Slack and a fake host. It is Tuesday, 3 March 2026, 09:00 UTC.</summary>
internal sealed class Adapter : IDisposable
{
    public const string Secret = "a signing secret";

    private readonly ServiceProvider services;

    public Adapter(Action<SlackOptions>? configure = null, Action<IServiceCollection>? more = null)
    {
        IServiceCollection collection = new ServiceCollection();
        more?.Invoke(collection);
        collection.AddLogging().AddSlackAdapter().AddSlackSocketMode()
            .AddSingleton<TimeProvider>(Clock).AddSingleton<IInbox>(Host).AddSingleton<IWorkplace>(Host).AddSingleton<ISlackInstallations>(Host).AddSingleton<ISlackDirectory>(Host)
            .Configure<SlackOptions>(options => (options.SigningSecret, options.ClientId, options.ClientSecret) = (Secret, "client", "secret"));
        collection.AddHttpClient("Slack").ConfigurePrimaryHttpMessageHandler(() => Slack);
        if (configure is not null)
            collection.Configure(configure);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));
    public FakeSlack Slack { get; } = new();
    public FakeHost Host { get; } = new();

    public SlackApi Api => Get<SlackApi>();
    public IChatPlatform Platform => Get<IChatPlatform>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>A signed request, answered, and what is done after the answer done too.</summary>
    public async Task<SlackAnswer> PostAsync(string body)
    {
        var answer = await Get<SlackReceiver>().ReceiveAsync(Signed(body), Cancellation);
        if (answer.Afterwards is { } more)
            await more(Cancellation);
        return answer;
    }

    /// <summary>An event of the workspace T1, in its envelope.</summary>
    public Task<SlackAnswer> EventAsync(string happening, string id = "Ev1") => PostAsync(
        $$"""{"type":"event_callback","team_id":"T1","event_id":"{{id}}","event_time":{{Clock.GetUtcNow().ToUnixTimeSeconds()}},"event":{{happening}}}""");

    public Task<SlackAnswer> InteractAsync(string payload) => PostAsync($"payload={Uri.EscapeDataString(payload)}");

    public Task<SlackAnswer> CommandAsync(string command, string text, string more = "") => PostAsync(
        $"team_id=T1&channel_id=C1&user_id=U1&user_name=ana&command={Uri.EscapeDataString(command)}&text={Uri.EscapeDataString(text)}&trigger_id=1.2.3&response_url=https%3A%2F%2Fhooks.test%2Fr1{more}");

    public SlackRequest Signed(string body, TimeSpan late = default)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var stamp = (Clock.GetUtcNow() - late).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return SlackRequest.Of(bytes,
        [
            new(SlackSignature.TimestampHeader.ToLowerInvariant(), stamp), new(SlackSignature.SignatureHeader, SlackSignature.Sign(Secret, stamp, bytes)),
        ]);
    }

    public static JsonObject Body(SlackAnswer answer) => (JsonObject)JsonNode.Parse(answer.Body)!;

    public void Dispose() => services.Dispose();
}
