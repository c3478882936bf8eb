using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.Intelligence;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Intelligence;

/// <summary>A whole day, from the prompt over free text to the owner's digest, while somebody watches the wire.</summary>
public sealed class TextsStayHereTests
{
    [Fact]
    public async Task With_every_setting_at_its_default_no_text_leaves_the_machine()
    {
        var (calls, digest) = await DayAsync([]);
        Assert.Empty(calls);
        Assert.DoesNotContain("Summary by", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_switched_on_is_called_and_nothing_else()
    {
        await using var service = await StandInService.StartAsync();
        service.Says = "All is quiet.";
        var (calls, digest) = await DayAsync(new() { ["Preface:Provider"] = "Ollama", ["Preface:Endpoint"] = service.Address, ["Preface:Model"] = "tiny", ["Preface:TimeoutMilliseconds"] = "10000" });
        Assert.Single(calls);
        Assert.Contains("Summary by tiny: All is quiet.", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("leather", Assert.Single(service.Received), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<(IReadOnlyCollection<string> Calls, string Digest)> DayAsync(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Intelligence:{s.Key}", s.Value))).Build();
        using Activity day = new("day");
        day.Start();
        ConcurrentQueue<string> calls = [];
        using ActivityListener wire = new()
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            // Other tests call out too; what is called from here carries this trace.
            ActivityStarted = call => { if (call.TraceId == day.TraceId) calls.Enqueue(call.OperationName); },
        };
        ActivitySource.AddActivityListener(wire);
        await using var talk = await Conversation.OfBakeryAsync(change: services =>
        {
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddConfiguration(configuration).AddConfiguration(Kept(services)).Build());
            services.AddIntelligence(configuration, _ => throw new InvalidOperationException("No model file is set."));
            Assert.Equal(settings.Count > 0, services.Any(s => s.ServiceType == typeof(IChatClient)));
        });
        await talk.AtAsync("2026-03-02 09:05");
        await talk.SaysAsync("cleo", "finished the leather care FAQ, waiting on the returns policy from Shop");
        await talk.AtAsync("2026-03-02 17:30");
        return (calls, Core.Chat.Json.ChatJson.Write(Assert.Single(talk.Hears("ana"), m => m.Kind == MessageKind.Digest).Message));
    }

    private static IConfiguration Kept(IServiceCollection services) => (IConfiguration)services.Last(s => s.ServiceType == typeof(IConfiguration)).ImplementationInstance!;
}
