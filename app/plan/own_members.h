#pragma once

#include "app/plan/member_ranges.h"
#include "app/plan/own_hardware.h"

/// The members of what a planner brings along, see plan_members.h.
namespace kursbuch {

using namespace Qt::StringLiterals;

void describe(auto& member, Is<OwnModel> auto& model)
{
    member("id"_L1, model.id);
    member("name"_L1, model.name);
    member("kind"_L1, model.kind);
    member("params_total"_L1, model.paramsTotal, kAmount);
    member("params_active"_L1, model.paramsActive, kAmount);
    member("layers"_L1, model.layers, kCount);
    member("hidden"_L1, model.hidden, kCount);
    member("heads"_L1, model.heads, kCount);
    member("kv_heads"_L1, model.kvHeads, kCount);
    member("head_dim"_L1, model.headDim, kCount);
    member("experts"_L1, model.experts, kCount);
    member("experts_per_token"_L1, model.expertsPerToken, kCount);
    member("kv_layers_full"_L1, model.kvLayersFull, kCount);
    member("window_tokens"_L1, model.windowTokens, kTokens);
    member("context_tokens"_L1, model.contextTokens, kTokens);
    member("kv_bytes_per_token"_L1, model.kvBytesPerToken, kAmount);
    member("flop_per_item"_L1, model.flopPerItem, kFlop);
    member("activations_per_item"_L1, model.activationsPerItem, kAmount);
    member("item_unit"_L1, model.itemUnit);
    member("licence"_L1, model.licence);
    member("licence_class"_L1, model.licenceClass);
    member("note"_L1, model.note);
    member("date"_L1, model.date);
    member.rest(model.unknown);
}

void describe(auto& member, Is<OwnGpu> auto& gpu)
{
    member("id"_L1, gpu.id);
    member("name"_L1, gpu.name);
    member("vendor"_L1, gpu.vendor);
    member("memory_gb"_L1, gpu.memoryGB, kAmount);
    member("bandwidth_gbps"_L1, gpu.bandwidthGBps, kAmount);
    member("fp16_tflops"_L1, gpu.fp16Tflops, kAmount);
    member("fp8_tflops"_L1, gpu.fp8Tflops, kAmount);
    member("int8_tops"_L1, gpu.int8Tops, kAmount);
    member("fp4_tflops"_L1, gpu.fp4Tflops, kAmount);
    member("link_gbps"_L1, gpu.linkGBps, kAmount);
    member("nvlink"_L1, gpu.nvlink);
    member("tdp_w"_L1, gpu.tdpW, kAmount);
    member("form_factor"_L1, gpu.formFactor);
    member("width_slots"_L1, gpu.widthSlots, kAmount);
    member("length_mm"_L1, gpu.lengthMm, kAmount);
    member("cooling"_L1, gpu.cooling);
    member("compute_capability"_L1, gpu.computeCapability);
    member("price_eur"_L1, gpu.priceEur, kAmount);
    member("note"_L1, gpu.note);
    member("date"_L1, gpu.date);
    member.rest(gpu.unknown);
}

} // namespace kursbuch
