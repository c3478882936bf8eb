using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StandupBot.Core.Digests.Prefaces;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Replies;

namespace StandupBot.Intelligence;

internal static class IntelligenceSetup
{
    private const string PrefaceModel = "the digest";

    /// <summary>Puts the models that are switched on behind the ports of the core. Comes after the features, whose defaults it replaces.</summary>
    /// <param name="onnx">Opens a model file; only called when one is set, so that its native library is loaded by nobody else.</param>
    public static IServiceCollection AddIntelligence(
        this IServiceCollection services, IConfiguration configuration, Func<ModelOptions, IEmbeddingGenerator<string, Embedding<float>>> onnx)
    {
        services.AddOptions<IntelligenceOptions>().BindConfiguration(IntelligenceOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IntelligenceOptions>, IntelligenceRules>();
        var options = configuration.GetSection(IntelligenceOptions.Section).Get<IntelligenceOptions>() ?? new();
        if (options.Embeddings.IsOn)
        {
            services.AddSingleton(p => options.Embeddings.Provider == ModelOptions.Onnx ? onnx(Set(p).Embeddings) : new ServiceEmbeddings(Set(p).Embeddings));
            services.Replace(ServiceDescriptor.Singleton<IGoalLinker>(p => new EmbeddingLinker(
                new LexicalLinker(), p.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>(), Guard(p, "goals", Set(p).Embeddings))));
        }

        if (options.Chat.IsOn)
        {
            services.AddSingleton<IChatClient>(p => new ServiceChat(Set(p).Chat));
            services.Replace(ServiceDescriptor.Singleton<IReplyCutter>(p => new ChatCutter(p.GetRequiredService<IChatClient>(), Guard(p, "items", Set(p).Chat))));
        }

        if (options.Preface.IsOn)
        {
            services.AddKeyedSingleton<IChatClient>(PrefaceModel, (p, _) => new ServiceChat(Set(p).Preface));
            services.Replace(ServiceDescriptor.Singleton<IDigestPreface>(p => new ChatPreface(
                p.GetRequiredKeyedService<IChatClient>(PrefaceModel), Guard(p, PrefaceModel, Set(p).Preface), Set(p).Preface.Model!, p.GetRequiredService<ILogger<ChatPreface>>())));
        }

        return services;
    }

    private static IntelligenceOptions Set(IServiceProvider services) => services.GetRequiredService<IOptions<IntelligenceOptions>>().Value;

    private static ModelGuard Guard(IServiceProvider services, string what, ModelOptions options) =>
        new(what, options, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<ModelGuard>>());
}
