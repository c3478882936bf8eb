using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Digests.Prefaces;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Replies;
using StandupBot.Features;
using StandupBot.Intelligence;
using Xunit;

namespace StandupBot.Tests.Intelligence;

public sealed class IntelligenceSetupTests
{
    [Fact]
    public void Without_settings_texts_are_understood_here_and_by_words_alone()
    {
        using var services = Services([]);
        Assert.IsType<LexicalLinker>(services.GetRequiredService<IGoalLinker>());
        Assert.IsType<RuleCutter>(services.GetRequiredService<IReplyCutter>());
        Assert.IsType<NoPreface>(services.GetRequiredService<IDigestPreface>());
        Assert.Empty(WhatIsSent.Of(new IntelligenceOptions()));
    }

    [Fact]
    public void A_service_that_is_switched_on_stands_behind_the_ports()
    {
        using var services = Services(new() { ["Embeddings:Provider"] = "Ollama", ["Embeddings:Endpoint"] = "http://127.0.0.1:11434", ["Embeddings:Model"] = "m" });
        Assert.IsType<EmbeddingLinker>(services.GetRequiredService<IGoalLinker>());
        Assert.IsType<RuleCutter>(services.GetRequiredService<IReplyCutter>());
    }

    [Fact]
    public void A_model_for_the_digest_is_given_nothing_else_to_do()
    {
        using var services = Services(new() { ["Preface:Provider"] = "OpenAI", ["Preface:Endpoint"] = "http://127.0.0.1:11434", ["Preface:Model"] = "m" });
        Assert.IsType<ChatPreface>(services.GetRequiredService<IDigestPreface>());
        Assert.IsType<RuleCutter>(services.GetRequiredService<IReplyCutter>());
        Assert.IsType<LexicalLinker>(services.GetRequiredService<IGoalLinker>());
        Assert.Null(services.GetService<IChatClient>());
    }

    [Fact]
    public void What_the_digests_model_is_given_is_said_with_its_address()
    {
        IntelligenceOptions options = new() { Preface = new() { Provider = ModelOptions.Ollama, Endpoint = "http://127.0.0.1:11434", Model = "m" } };
        var said = Assert.Single(WhatIsSent.Of(options));
        Assert.Contains("Sent to http://127.0.0.1:11434 (Ollama): once a day", said, StringComparison.Ordinal);
        Assert.Contains("No answers", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_file_cannot_write_a_summary()
    {
        IntelligenceOptions options = new() { Preface = new() { Provider = ModelOptions.Onnx } };
        Assert.Contains("Intelligence:Preface:Provider is 'Onnx'; use None, OpenAI or Ollama.", new IntelligenceRules().Validate(null, options).Failures!);
    }

    [Fact]
    public void What_is_sent_is_said_with_its_address()
    {
        IntelligenceOptions options = new() { Chat = new() { Provider = ModelOptions.OpenAI, Endpoint = "https://models.example.org/v1", Model = "m" } };
        Assert.Contains("Sent to https://models.example.org (OpenAI): free-text answers", Assert.Single(WhatIsSent.Of(options)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Magic", null, "m", "Intelligence:Embeddings:Provider is 'Magic'; use None, Onnx, OpenAI or Ollama.")]
    [InlineData("Ollama", "here", "m", "Intelligence:Embeddings:Endpoint is 'here'; set the address of the service")]
    [InlineData("OpenAI", "https://models.example.org", null, "Intelligence:Embeddings:Model is empty")]
    [InlineData("Onnx", null, null, "Intelligence:Embeddings:ModelPath is ''")]
    public void A_setting_that_cannot_work_says_what_to_set(string provider, string? endpoint, string? model, string said)
    {
        IntelligenceOptions options = new() { Embeddings = new() { Provider = provider, Endpoint = endpoint, Model = model } };
        Assert.Contains(new IntelligenceRules().Validate(null, options).Failures!, f => f.StartsWith(said, StringComparison.Ordinal));
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Intelligence:{s.Key}", s.Value))).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System).AddLogging()
            .AddFeatures().AddIntelligence(configuration, _ => throw new InvalidOperationException("No model file is set.")).BuildServiceProvider();
    }
}
